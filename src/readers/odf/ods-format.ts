/** OpenDocument spreadsheet (ISO/IEC 26300), as a package or in one file of XML. */
import type { Format } from '../format.ts';

const FLAT = /<office:document\s[^<>]*application\/vnd\.oasis\.opendocument\.spreadsheet/;

export const ODS = {
  id: 'ods',
  extensions: ['ods', 'ots', 'fods'],
  name: { zh: 'ODS 表格', en: 'OpenDocument spreadsheet' },
  signs: [
    {
      in: 'zip',
      isOf: ({ mimetype }) => mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet'),
    },
    { in: 'bytes', isOf: (head) => FLAT.test(head) },
  ],
} as const satisfies Format;
