/**
 * The fixture report as Word and WPS save it as RTF, group by group.
 * Run with `npx tsx test/support/make-rtf-fixture.ts`; the files are committed.
 */
import { writeFileSync } from 'node:fs';
import { layOutSpans } from '../../src/lib/span-layout.ts';
import { FIXTURE_REPORT, FIXTURE_SHEET } from './fixture-report.ts';
import { gbk, hex, packRtf, rowDefinition, unicode } from './rtf-markup.ts';
import type { RtfCell } from './rtf-markup.ts';
import type { Sheet, SheetCell, SheetLine, SheetTable } from './sheet.ts';

const COLUMN_WIDTH = 900;

interface Habits {
  readonly line: (line: SheetLine) => string;
  readonly table: (table: SheetTable) => string;
}

function bodyOf(sheet: Sheet, { line, table }: Habits): string {
  return sheet.map((block) => (block.kind === 'line' ? line(block) : table(block))).join('\n');
}

/** The cells of each row with those that continue from above. */
interface Part {
  readonly cell: SheetCell;
  readonly column: number;
  readonly isFirst: boolean;
}

function partsOf({ rows }: SheetTable): Part[][] {
  const { slots } = layOutSpans(rows);
  const lines = rows.map((): Part[] => []);
  rows.forEach((row, index) => {
    row.forEach((cell, position) => {
      const column = slots[index]?.[position]?.column ?? 0;
      for (let down = 0; down < cell.rowSpan; down++) {
        lines[index + down]?.push({ cell, column, isFirst: down === 0 });
      }
    });
  });
  return lines.map((line) => line.sort((left, right) => left.column - right.column));
}

function downFlag({ cell, isFirst }: Part): string {
  if (cell.rowSpan === 1) return '';
  return isFirst ? '\\clvmgf' : '\\clvmrg';
}

// ——— Word: bytes by the font of each script, numbers as texts of lists, changes, fields, a text box.

const WORD_HEAD = [
  '\\uc2\\adeff0\\stshfdbch13',
  `{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}{\\f2\\ftech\\fcharset2 Symbol;}{\\f13\\fnil\\fcharset134\\fprq2{\\*\\falt SimSun}${hex('宋体')};}{\\f36\\fnil\\fcharset134 @${hex('宋体')};}{\\f38\\froman\\fcharset238 Times New Roman CE;}}`,
  '{\\colortbl;\\red0\\green0\\blue0;}',
  `{\\stylesheet{\\qj\\nowidctlpar\\fs21 \\snext0 Normal;}{\\s1\\ls1\\sbasedon0 heading 1;}}`,
  "{\\*\\listtable{\\list\\listtemplateid7{\\listlevel\\levelnfc37\\levelstartat1{\\leveltext\\leveltemplateid7\\'02\\'00\\'a1\\'a2;}{\\levelnumbers\\'01;}}\\listid42}}{\\*\\listoverridetable{\\listoverride\\listid42\\listoverridecount0\\ls1}}",
  `{\\*\\revtbl{Unknown;}{${hex('审核')};}}`,
  `{\\info{\\upr{\\title ????}{\\*\\ud\\uc0{\\title ${unicode(titleOf(), () => ' ')}}}}{\\author ${hex('办公室')}}{\\creatim\\yr2024\\mo1\\dy20}}`,
  `{\\*\\xmlnstbl}{\\header \\pard\\plain ${hex('页眉 2022年')}\\par}{\\*\\ftnsep\\pard\\plain \\chftnsep\\par}`,
].join('\n');

function titleOf(): string {
  return `${FIXTURE_REPORT.agency}${FIXTURE_REPORT.year}年政府信息公开工作年度报告`;
}

/** Runs fall apart where the script changes; Chinese ones are read by the font behind `\dbch`. */
function wordRuns(text: string): string {
  return text
    .split(/([\u0020-\u007e]+)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^[\u0020-\u007e]/.test(part)
        ? `{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\hich\\af0\\dbch\\af13\\loch\\f0 ${hex(part)}}`
        : `{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\loch\\af0\\hich\\af0\\dbch\\f13 ${hex(part)}}`,
    )
    .join('');
}

const DELETED = `{\\deleted\\revauthdel1\\revdttmdel42 ${hex('已删')}1001}`;
const NUMBER = /^(?:[一二三四五六]、|（[一二三四五六七]）)/;

function wordLine({ text, style }: SheetLine): string {
  if (style === 'title') return wordBox(text);
  const typed = NUMBER.exec(text)?.[0] ?? '';
  const number = `{\\listtext\\pard\\plain\\ltrpar \\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\dbch\\f13 ${hex(typed)}\\tab}`;
  const rest = text.slice(typed.length);
  const runs = rest.startsWith('2023')
    ? `{\\field{\\*\\fldinst {\\insrsid7 DATE \\\\@ "yyyy" }}{\\fldrslt {\\insrsid7 2023}}}${wordRuns(rest.slice(4))}`
    : wordRuns(rest);
  const note = rest.includes('信息处理费')
    ? `{\\super\\chftn {\\footnote \\ltrpar \\pard\\plain \\s1 {\\super\\chftn }${wordRuns('国办函〔2020〕109号。')}}}`
    : '';
  return `\\pard\\plain \\ltrpar\\qj\\fi640\\itap0 ${typed === '' ? '' : `${number}${style === 'heading' ? '\\ls1 ' : ''}`}${DELETED}{\\*\\bkmkstart _GoBack}{\\*\\bkmkend _GoBack}${runs}${note}{\\v ${hex('隐藏')}9}{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\par }`;
}

/** A floating text box, with a picture of it for old programs. */
function wordBox(text: string): string {
  const paragraph = `\\pard\\plain \\qc ${wordRuns(text)}{\\par }`;
  return `\\pard\\plain {\\lang1024 {\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright8000\\shpbottom900{\\sp{\\sn shapeType}{\\sv 202}}{\\sp{\\sn wzName}{\\sv ${hex('文本框')} 2}}{\\shptxt ${paragraph}}}{\\shprslt{\\*\\do\\dobxcolumn{\\dptxbx{\\dptxbxtext ${paragraph}}}}}}}{\\par }`;
}

/** Definitions stand before and behind the cells; wide cells for merges across. */
function wordTable(table: SheetTable): string {
  const rows = partsOf(table).map((parts) => {
    const cells = parts.map((part): RtfCell => ({
      text: part.isFirst ? wordCell(part.cell) : '',
      right: (part.column + part.cell.columnSpan) * COLUMN_WIDTH - 108,
      flags: downFlag(part),
    }));
    const definition = rowDefinition(cells, '\\trleft-108\\trrh300');
    const inner = cells.map(({ text }) => `${text}{\\cell }`).join('');
    return `\\ltrrow${definition}\\pard\\plain \\qc\\intbl\\ltrpar ${inner}\\pard \\intbl {${definition}\\row }`;
  });
  const columns = COLUMN_WIDTH * 10 - 108;
  const removed = `\\trowd\\cellx${columns}\\pard\\intbl ${DELETED}{\\deleted\\cell }\\pard\\intbl {\\deleted\\trowd\\cellx${columns}\\row }`;
  return `${rows.join('\n')}${removed}`;
}

/** Old figures struck out beside new ones. */
function wordCell({ text, id }: SheetCell): string {
  return id === null ? wordRuns(text) : `{\\deleted\\revauthdel1 9}{\\revised\\revauth1 ${text}}`;
}

// ——— WPS: Unicode with GBK to fall back on, a mark for each column merged across, raw bytes in headers.

const WPS_HEAD = `{\\fonttbl{\\f0\\fnil\\fcharset134 ${hex('宋体')};}{\\f1\\fswiss\\fcharset0 Arial;}}{\\*\\generator WPS Office;}`;

function wpsText(text: string): string {
  return `\\uc2 ${unicode(text, (character) => hex(character))}`;
}

function wpsLine({ text, style }: SheetLine): string {
  if (style === 'heading') return `\\pard\\plain\\f0 ${gbk(text)}\\\n`;
  return `\\pard\\plain\\f1{${wpsText(text)}}\\par\n`;
}

function wpsTable(table: SheetTable): string {
  const rows = partsOf(table).map((parts) => {
    const cells = parts.flatMap((part): RtfCell[] =>
      Array.from({ length: part.cell.columnSpan }, (_, i) => ({
        text: part.isFirst && i === 0 ? wpsText(part.cell.text) : '',
        right: (part.column + i + 1) * COLUMN_WIDTH,
        flags: acrossFlag(part, i) + downFlag(part),
      })),
    );
    const inner = cells.map(({ text }) => `\\pard\\plain\\intbl\\f1 ${text}\\cell`);
    return `{${rowDefinition(cells)}}${inner.join('')}\\row\n`;
  });
  return `${rows.join('')}\\pard\\plain\\par\n`;
}

function acrossFlag({ cell }: Part, index: number): string {
  if (cell.columnSpan === 1) return '';
  return index === 0 ? '\\clmgf' : '\\clmrg';
}

const MAKERS = {
  'word.rtf': () => packRtf(bodyOf(FIXTURE_SHEET, { line: wordLine, table: wordTable }), WORD_HEAD),
  'wps.rtf': () => packRtf(bodyOf(FIXTURE_SHEET, { line: wpsLine, table: wpsTable }), WPS_HEAD),
} as const;

for (const [name, make] of Object.entries(MAKERS)) writeFileSync(`test/fixtures/${name}`, make());
