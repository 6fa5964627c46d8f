/** How the sheets of the workbook look: as a clerk would set up the official tables. */
import type { CellStyle } from 'hucre/xlsx';

const EDGE = { style: 'thin', color: { rgb: '9AA0A6' } } as const;
const BORDER = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const FONT = { name: '等线', size: 11 } as const;
const CENTER = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

export const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true } };
export const CAPTION: CellStyle = { font: { ...FONT, bold: true } };
export const LABEL: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: CENTER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F5F7' } },
};
export const FIGURE: CellStyle = { font: FONT, border: BORDER, alignment: CENTER };
/** Set by the reviewer. */
export const EDITED: CellStyle = { ...FIGURE, font: { ...FONT, color: { rgb: '1860B8' } } };
/** What is printed is no figure, or the document has none. */
export const NO_FIGURE: CellStyle = { ...FIGURE, font: { ...FONT, color: { rgb: '7A5200' } } };
/** Under an open finding: underlined, as a link to it. */
export const FOUND: CellStyle = {
  ...FIGURE,
  font: { ...FONT, underline: 'single', color: { rgb: 'A8201A' } },
};
export const CHECK: CellStyle = {
  font: { ...FONT, size: 10, color: { rgb: '525B66' } },
  alignment: CENTER,
};
export const NOTE: CellStyle = { font: { ...FONT, size: 10, color: { rgb: '525B66' } } };
export const LINK: CellStyle = { font: { ...FONT, underline: 'single', color: { rgb: '24567F' } } };
