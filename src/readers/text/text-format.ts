/** Plain text: whatever is text and no other format, so it is asked last. */
import type { Format } from '../format.ts';

export const TXT = {
  id: 'txt',
  extensions: ['txt', 'md', 'text', 'csv', 'tsv'],
  name: { zh: '文本', en: 'plain text' },
  signs: [{ in: 'text', isOf: () => true }],
} as const satisfies Format;
