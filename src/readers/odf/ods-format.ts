/** OpenDocument spreadsheet (ISO/IEC 26300). */
import type { Format } from '../format.ts';

export const ODS = {
  id: 'ods',
  extensions: ['ods'],
  name: { zh: 'ODS 表格', en: 'OpenDocument spreadsheet' },
  signs: [
    {
      in: 'zip',
      isOf: ({ mimetype }) => mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet'),
    },
  ],
} as const satisfies Format;
