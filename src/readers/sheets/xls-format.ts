/** BIFF workbook ([MS-XLS]): the stream `Workbook`, or `Book` before Excel 97. */
import type { Format } from '../format.ts';

export const XLS = {
  id: 'xls',
  extensions: ['xls', 'et'],
  name: { zh: 'Excel／WPS 表格', en: 'Excel or WPS workbook' },
  signs: [{ in: 'ole', isOf: ({ has }) => has('Workbook') || has('Book') }],
} as const satisfies Format;
