/**
 * The fixture report as Word, a strict writer and WPS save it, part by part.
 * Run with `npx tsx test/support/make-docx-fixture.ts`; the files are committed.
 */
import { writeFileSync } from 'node:fs';
import {
  abstractNum,
  num,
  numPr,
  packDocx,
  paragraph,
  run,
  tableCell,
  tableRow,
} from './docx-markup.ts';
import { encodeText } from './encode.ts';
import { FIXTURE_SHEET } from './fixture-report.ts';
import { spannedRows } from './spanned-rows.ts';
import type { Sheet, SheetCell, SheetLine, SheetTable } from './sheet.ts';

/** How the makers below differ. */
interface Habits {
  readonly line: (line: SheetLine) => string;
  /** The paragraphs of a cell. */
  readonly cell: (cell: SheetCell) => string;
  readonly table: (table: SheetTable, cell: Habits['cell']) => string;
}

function bodyOf(sheet: Sheet, { line, cell, table }: Habits): string {
  return sheet
    .map((block) => (block.kind === 'line' ? line(block) : table(block, cell)))
    .join('')
    .concat('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>');
}

const COLUMN_WIDTH = 900;

function widthOf(columns: number): string {
  return `<w:tcW w:w="${COLUMN_WIDTH * columns}" w:type="dxa"/>`;
}

function spanOf(columns: number): string {
  return columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
}

// ——— Word: numbers by numbering.xml, tracked changes, split runs, text box, content control.

const FIELD = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const AUTHOR = 'w:id="7" w:author="审核" w:date="2024-01-20T09:00:00Z"';
const PROOF = '<w:proofErr w:type="spellStart"/>';
const NUMBER = /^(?:[一二三四五六]、|（[一二三四五六七]）|\d\.)/;

/** The typed number cut off, and the list and level that print it instead. */
function unnumber(text: string, lists: { readonly top: number; readonly inner: number }) {
  const typed = NUMBER.exec(text)?.[0] ?? '';
  const [list, level] = typed.endsWith('、')
    ? [lists.top, 0]
    : typed.endsWith('）')
      ? [lists.inner, 0]
      : [lists.inner, 1];
  return { text: text.slice(typed.length), properties: typed === '' ? '' : numPr(list, level) };
}

/** Figures fall apart into runs of single digits around marks of the proofing tools. */
function splitRuns(text: string): string {
  return text
    .split(/(\d)/)
    .filter((part) => part !== '')
    .map((part) =>
      /\d/.test(part) ? `${PROOF}${run(part, '<w:rFonts w:hint="eastAsia"/>')}` : run(part),
    )
    .join('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>');
}

function wordLine(line: SheetLine): string {
  if (line.style === 'title') return paragraph(textBox(line.text));
  const { text, properties } = unnumber(line.text, { top: 1, inner: 2 });
  if (line.style === 'heading') return paragraph(run(text), '<w:pStyle w:val="2"/>');
  const runs = text.startsWith('2023')
    ? `${FIELD('DATE \\@ "yyyy"', splitRuns('2023'))}${run(text.slice(4))}`
    : splitRuns(text);
  const note = text.includes('信息处理费') ? '<w:r><w:footnoteReference w:id="2"/></w:r>' : '';
  const changes = `<w:del ${AUTHOR}><w:r><w:delText>已删1001条</w:delText></w:r></w:del><w:ins ${AUTHOR}></w:ins>`;
  return paragraph(`${changes}${runs}${note}`, `<w:ind w:firstLine="640"/>${properties}`);
}

/** A floating text box, written twice as Word does: for programs that know its shapes and for others. */
function textBox(text: string): string {
  const content = `<w:txbxContent>${paragraph(run(text), '<w:jc w:val="center"/>')}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

function wordCell({ text, id }: SheetCell): string {
  if (id === null) {
    const plain = unnumber(text, { top: 3, inner: 4 });
    return paragraph(run(plain.text), plain.properties);
  }
  if (text.length < 2) return paragraph(run(text));
  const deleted = `<w:del ${AUTHOR}><w:r><w:delText>9</w:delText></w:r></w:del>`;
  return paragraph(
    `${deleted}${splitRuns(text.slice(0, -1))}<w:ins ${AUTHOR}>${run(text.slice(-1))}</w:ins>`,
  );
}

/** The header rows under a label set in the first row only begin after grid columns without a cell. */
function wordTable(table: SheetTable, cell: Habits['cell']): string {
  const rows = spannedRows(table);
  const ends = rows.flat().map((spanned) => spanned.column + spanned.cell.columnSpan);
  const columns = Math.max(...ends);
  const lines = rows.map((row, index) => {
    const skipped = table.table === 'requests' && (index === 1 || index === 2) ? 3 : 0;
    const cells = row
      .filter(({ column }) => column >= skipped)
      .map(({ cell: each, isFirst }) => {
        const isMerged =
          each.rowSpan > 1 &&
          !(table.table === 'requests' && each.columnSpan === 3 && each.rowSpan === 3);
        const merge = !isMerged ? '' : isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
        const properties = `${widthOf(each.columnSpan)}${spanOf(each.columnSpan)}${merge}`;
        return tableCell(isFirst ? cell(each) : paragraph(''), properties);
      });
    const before = `<w:gridBefore w:val="${skipped}"/><w:wBefore w:w="${skipped * COLUMN_WIDTH}" w:type="dxa"/>`;
    return tableRow(cells.join(''), skipped > 0 ? before : '');
  });
  const removed = tableRow(
    tableCell(
      paragraph(`<w:del ${AUTHOR}><w:r><w:delText>已删行</w:delText></w:r></w:del>`),
      spanOf(columns),
    ),
    `<w:del ${AUTHOR}/>`,
  );
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${COLUMN_WIDTH}"/>`.repeat(columns)}</w:tblGrid>`;
  const markup = `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/></w:tblPr>${grid}${lines.join('')}${removed}</w:tbl>`;
  return `<w:sdt><w:sdtPr><w:alias w:val="表格"/></w:sdtPr><w:sdtContent>${markup}</w:sdtContent></w:sdt>`;
}

const WORD_STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题一"/><w:basedOn w:val="1"/></w:style>`;

const WORD_NUMBERING = [
  abstractNum(0, [['chineseCountingThousand', '%1、', '<w:pStyle w:val="1"/>']]),
  abstractNum(1, [['chineseCounting', '（%1）', '<w:suff w:val="nothing"/>']]),
  abstractNum(2, [['japaneseCounting', '%1、']]),
  abstractNum(3, [
    ['chineseCounting', '（%1）'],
    ['decimal', '%2.', '<w:suff w:val="nothing"/>'],
  ]),
  num(1, 0),
  num(2, 1),
  num(3, 2),
  num(4, 3),
].join('');

const WORD_NOTES = `<w:footnote w:type="separator" w:id="-1">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="0">${paragraph('<w:r><w:continuationSeparator/></w:r>')}</w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' 国办函〔2020〕109号。')}`)}</w:footnote>`;

function makeWord(): Uint8Array {
  return packDocx({
    body: bodyOf(FIXTURE_SHEET, { line: wordLine, cell: wordCell, table: wordTable }),
    related: {
      styles: WORD_STYLES,
      numbering: WORD_NUMBERING,
      footnotes: WORD_NOTES,
      header: paragraph(run('页眉 2022年')),
    },
    title: 'Microsoft Word - 文档1',
  });
}

// ——— Strict: the other namespaces, a main part with another name, in UTF-16.

function makeStrict(): Uint8Array {
  return packDocx({
    body: bodyOf(FIXTURE_SHEET, {
      line: ({ text }) => paragraph(run(text)),
      cell: ({ text }) => paragraph(run(text)),
      table: plainTable,
    }),
    isStrict: true,
    main: 'word/document2.xml',
    title: '星河市教育局2023年政府信息公开工作年度报告',
    encode: (text) => encodeText(text.replace('UTF-8', 'UTF-16'), 'utf-16le'),
  });
}

function plainTable(table: SheetTable, cell: Habits['cell']): string {
  const lines = spannedRows(table).map((row) => {
    const cells = row.map(({ cell: each, isFirst }) => {
      const merge =
        each.rowSpan === 1
          ? ''
          : isFirst
            ? '<w:vMerge w:val="restart"/>'
            : '<w:vMerge w:val="continue"/>';
      return tableCell(isFirst ? cell(each) : paragraph(''), `${spanOf(each.columnSpan)}${merge}`);
    });
    return tableRow(cells.join(''));
  });
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}

// ——— WPS: no grid and no spans, only widths; text left in merged cells; content controls in one another.

const CUSTOM = '<wpsCustomData:style w:val="x"/>';

function wpsLine({ text }: SheetLine): string {
  const typed = NUMBER.exec(text)?.[0] ?? '';
  const smart = `<w:smartTag w:uri="urn:x" w:element="chsdate">${run(typed)}</w:smartTag>`;
  const inner = `${typed === '' ? '' : smart}<w:sdt><w:sdtContent>${run(text.slice(typed.length))}</w:sdtContent></w:sdt>`;
  return paragraph(
    `${CUSTOM}<w:customXml>${inner}</w:customXml>`,
    '<w:ind w:firstLineChars="200"/>',
  );
}

function wpsCell({ text }: SheetCell): string {
  const [first, ...rest] = text.split(/(?<=[）、])/);
  const lines = [first ?? '', rest.join('')].filter((line) => line !== '');
  return lines.map((line) => paragraph(`<w:r><w:t>\n ${line} </w:t></w:r>`)).join('');
}

/** Borders of different rows are off by a few twentieths of a point. */
function wpsTable(table: SheetTable, cell: Habits['cell']): string {
  const lines = spannedRows(table).map((row, index) => {
    const cells = row.map(({ cell: each, isFirst }, position) => {
      const merge =
        each.rowSpan === 1
          ? ''
          : isFirst
            ? '<w:vMerge w:val="restart"/>'
            : '<w:vMerge w:val="continue"/>';
      const off = position === 0 ? (index % 3) * 7 : position === 1 ? -(index % 3) * 7 : 0;
      const width = `<w:tcW w:w="${each.columnSpan * COLUMN_WIDTH + off}" w:type="dxa"/>`;
      return tableCell(isFirst ? cell(each) : paragraph(run('旧文字')), `${width}${merge}`);
    });
    return tableRow(cells.join(''));
  });
  const inner = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${lines.join('')}</w:tbl>`;
  return `<w:sdt><w:sdtContent><w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`;
}

function makeWps(): Uint8Array {
  return packDocx({
    body: bodyOf(FIXTURE_SHEET, { line: wpsLine, cell: wpsCell, table: wpsTable }),
    namespaces: { wpsCustomData: 'http://www.wps.cn/officeDocument/2013/wpsCustomData' },
  });
}

const MAKERS = {
  'word.docx': makeWord,
  'word-strict.docx': makeStrict,
  'wps.docx': makeWps,
} as const;

export function makeDocx(name: keyof typeof MAKERS): Uint8Array {
  return MAKERS[name]();
}

if (process.argv[1]?.endsWith('make-docx-fixture.ts') === true) {
  for (const [name, make] of Object.entries(MAKERS)) writeFileSync(`test/fixtures/${name}`, make());
}
