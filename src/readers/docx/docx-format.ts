/** Office Open XML text (ECMA-376): a package whose parts stand in `word/`. */
import type { Format } from '../format.ts';

export const DOCX = {
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx'],
  name: { zh: 'Word 文档', en: 'Word document' },
  signs: [{ in: 'zip', isOf: (parts) => parts.has('[Content_Types].xml') && parts.hasIn('word/') }],
} as const satisfies Format;
