/** How the sheets of the workbook look: as a clerk would set up the official tables. */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';

type PageSetup = NonNullable<WriteSheet['pageSetup']>;

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
/** Whose row it is. */
export const UNIT: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { vertical: 'center', wrapText: true },
};
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
export const WRAPPED_NOTE: CellStyle = {
  ...NOTE,
  alignment: { wrapText: true, vertical: 'top' },
};
export const LINK: CellStyle = { font: { ...FONT, underline: 'single', color: { rgb: '24567F' } } };
/** A share in percent, to the places that reports print. */
export const RATE: CellStyle = { ...FIGURE, numFmt: '0.00%' };
/** Of what too few cases stand behind. */
export const TOO_FEW: CellStyle = { font: { color: { rgb: '8A939E' } } };
/** Above columns, over several of them. */
export const GROUP_HEAD: CellStyle = { ...LABEL, font: { ...FONT, bold: true } };

/** A sheet far wider than a page: its pages lie side by side, each with unit and year. */
export const WIDE_PAGE: PageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  scale: 78,
  printTitlesColumn: '$A:$B',
};
