/** Rich Text Format. */
import type { Format } from '../format.ts';

export const RTF = {
  id: 'rtf',
  extensions: ['rtf'],
  name: { zh: 'RTF 文档', en: 'RTF document' },
  signs: [{ in: 'bytes', isOf: (head) => /^\s*\{\\rtf/.test(head) }],
} as const satisfies Format;
