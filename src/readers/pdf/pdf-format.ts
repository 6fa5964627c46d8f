/** PDF (ISO 32000): its header stands in the first 1,024 bytes. */
import type { Format } from '../format.ts';

export const PDF = {
  id: 'pdf',
  extensions: ['pdf'],
  name: { zh: 'PDF 文档', en: 'PDF document' },
  signs: [{ in: 'bytes', isOf: (head) => /^[\s\S]{0,1024}?%PDF-\d/.test(head) }],
} as const satisfies Format;
