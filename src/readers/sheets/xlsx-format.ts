/** Office Open XML workbook (ECMA-376): a package whose parts stand in `xl/`. */
import type { Format } from '../format.ts';

export const XLSX = {
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm'],
  name: { zh: 'Excel 表格', en: 'Excel workbook' },
  signs: [{ in: 'zip', isOf: (parts) => parts.has('[Content_Types].xml') && parts.hasIn('xl/') }],
} as const satisfies Format;
