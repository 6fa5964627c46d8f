/** BIFF workbook ([MS-XLS]): the stream `Workbook`, or `Book` before Excel 97; also that stream alone. */
import type { Format } from '../format.ts';

/** A BOF record of Excel 5 to 2003 ([MS-XLS] 2.4.21): its type, its size, its version. */
const BARE = /^\u0009\u0008[\u0004-\u0010]\u0000\u0000[\u0005\u0006]/;

export const XLS = {
  id: 'xls',
  extensions: ['xls', 'et'],
  name: { zh: 'Excel／WPS 表格', en: 'Excel or WPS workbook' },
  signs: [
    { in: 'ole', isOf: ({ has }) => has('Workbook') || has('Book') },
    { in: 'bytes', isOf: (head) => BARE.test(head) },
  ],
} as const satisfies Format;
