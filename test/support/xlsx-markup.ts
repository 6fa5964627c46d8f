/** Parts and markup of Excel workbooks, for fixtures and small test workbooks. */
import { strToU8, zipSync } from 'fflate';

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Fixtures must come out the same at every run. */
const MTIME = '2024-01-20T09:00:00';

export interface XlsxSheet {
  readonly name?: string;
  /** What `worksheet` holds. */
  readonly body: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** A chart sheet: listed among the sheets, of another kind. */
  readonly isChart?: boolean;
}

export interface XlsxParts {
  readonly sheets: readonly XlsxSheet[];
  /** What each `si` of the shared strings holds. */
  readonly strings?: readonly string[];
  /** Number formats of the styles 1, 2, 3 …; a trailing `|` draws borders; style 0 is plain. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  readonly isStrict?: boolean;
  readonly title?: string;
  /** Other files: name in the package → content. */
  readonly files?: Readonly<Record<string, string>>;
}

export function packXlsx(parts: XlsxParts): Uint8Array {
  const { main, relations } = parts.isStrict === true ? STRICT : TRANSITIONAL;
  const pathOf = ({ isChart }: XlsxSheet, index: number): string =>
    isChart === true ? `chartsheets/sheet${index + 1}.xml` : `worksheets/sheet${index + 1}.xml`;
  const listed = parts.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const related = parts.sheets.map(
    (sheet, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/${sheet.isChart === true ? 'chartsheet' : 'worksheet'}" Target="${pathOf(sheet, index)}"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`,
    ]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${parts.is1904 === true ? ' date1904="1"' : ''}/><bookViews><workbookView xWindow="0" yWindow="0"/></bookViews><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...related,
      `<Relationship Id="rId101" Type="${relations}/styles" Target="styles.xml"/>`,
      `<Relationship Id="rId102" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    ]),
    'xl/styles.xml': stylesOf(parts.formats ?? [], main),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${(parts.strings ?? []).map((string) => `<si>${string}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      parts.sheets.map((sheet, index) => [
        `xl/${pathOf(sheet, index)}`,
        sheet.isChart === true
          ? `<chartsheet xmlns="${main}"/>`
          : `<worksheet xmlns="${main}" xmlns:r="${relations}">${sheet.body}</worksheet>`,
      ]),
    ),
    ...parts.files,
  };
  if (parts.title !== undefined) {
    files['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(parts.title)}</dc:title></cp:coreProperties>`;
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, strToU8(DECLARATION + text)]),
    ),
    { mtime: MTIME },
  );
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

/** Built-in formats are named by their number (`#31`), others written out. */
function stylesOf(formats: readonly string[], main: string): string {
  const plain = ['#0', ...formats].map((format) => format.replace(/\|$/, ''));
  const custom = plain.filter((format) => !/^#\d+$/.test(format));
  const idOf = (format: string): number =>
    /^#\d+$/.test(format) ? Number(format.slice(1)) : 176 + custom.indexOf(format);
  const numFmts = custom.map(
    (format) => `<numFmt numFmtId="${idOf(format)}" formatCode="${escapeXml(format)}"/>`,
  );
  const xfs = ['#0', ...formats].map(
    (format, index) =>
      `<xf numFmtId="${idOf(plain[index] ?? '')}" fontId="0" fillId="0" borderId="${format.endsWith('|') ? 1 : 0}" xfId="0"/>`,
  );
  const thin = (side: string): string => `<${side} style="thin"><color indexed="64"/></${side}>`;
  const sides = ['left', 'right', 'top', 'bottom'];
  return [
    `<styleSheet xmlns="${main}">`,
    custom.length === 0 ? '' : `<numFmts count="${custom.length}">${numFmts.join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>',
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
    `<borders count="2"><border>${sides.map((side) => `<${side}/>`).join('')}</border><border>${sides.map(thin).join('')}</border></borders>`,
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `cell('B2', 3)`, `cell('B2', '甲')` (written in place), with a style. */
export function cell(reference: string, value: number | string | null, style = 0): string {
  const head = `<c r="${reference}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null) return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** Rows from their number (from 1) and cells. */
export function row(number: number, cells: readonly string[], attributes = ''): string {
  return `<row r="${number}"${attributes}>${cells.join('')}</row>`;
}

/** What `worksheet` holds: rows, merged ranges, columns and the view if given. */
export function sheetBody(
  rows: readonly string[],
  {
    merges = [],
    columns = '',
    view = '',
  }: {
    readonly merges?: readonly string[];
    readonly columns?: string;
    readonly view?: string;
  } = {},
): string {
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return [
    view === '' ? '' : `<sheetViews><sheetView ${view} workbookViewId="0"/></sheetViews>`,
    columns === '' ? '' : `<cols>${columns}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
  ].join('');
}

/** 0, 0 → `A1`. */
export function referenceOf(rowIndex: number, column: number): string {
  return `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''}${String.fromCharCode(65 + (column % 26))}${rowIndex + 1}`;
}
