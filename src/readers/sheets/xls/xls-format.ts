/** BIFF workbook ([MS-XLS]): the stream `Workbook`, or `Book` before Excel 97; also that stream alone. */
import type { Format } from '../../format.ts';

/** A BOF record of Excel 5 to 2003 ([MS-XLS] 2.4.21): its type, its size, its version. */
function isBare(head: string): boolean {
  const [type, version, size = 0, zero, minor, major = 0] = Array.from(head.slice(0, 6), (each) =>
    each.charCodeAt(0),
  );
  const isBegin = type === 0x09 && version === 0x08 && zero === 0 && minor === 0;
  return isBegin && size >= 4 && size <= 16 && (major === 5 || major === 6);
}

export const XLS = {
  id: 'xls',
  extensions: ['xls', 'et'],
  name: { zh: 'Excel／WPS 表格', en: 'Excel or WPS workbook' },
  signs: [
    { in: 'ole', isOf: ({ has }) => has('Workbook') || has('Book') },
    { in: 'bytes', isOf: isBare },
  ],
} as const satisfies Format;
