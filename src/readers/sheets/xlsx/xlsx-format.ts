/** Office Open XML workbook (ECMA-376): a package whose parts stand in `xl/`; also XML Spreadsheet 2003, one file of XML. */
import type { Format } from '../../format.ts';

/** The root may come behind comments and instructions, and its namespaces in any order. */
const FLAT = /<(?:[\w]+:)?Workbook\s[^<>]*urn:schemas-microsoft-com:office:spreadsheet/;

export const XLSX = {
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm'],
  name: { zh: 'Excel 表格', en: 'Excel workbook' },
  signs: [
    { in: 'zip', isOf: (parts) => parts.has('[Content_Types].xml') && parts.hasIn('xl/') },
    { in: 'bytes', isOf: (head) => FLAT.test(head) },
  ],
} as const satisfies Format;
