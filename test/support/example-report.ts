/** The example of a rule → the report that it is a part of (see `Examples` in src/rules/rule.ts). */
import { cellsOf } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { shortLabel } from '../../src/form/name-cell.ts';
import { SECTIONS } from '../../src/form/sections.ts';
import type { Report } from '../../src/report/report.ts';
import { readReportText } from './read-fixture.ts';
import { layOut } from './sheet.ts';
import { toText } from './to-text.ts';

const VARIANT = { edition: '2021', otherRows: 'three' } as const;
const TITLE = '清源县水务局2022年政府信息公开工作年度报告';
const HEADING = /^[一二三四五六]、[^\t]*$/;
const NUMERALS = '一二三四五六';

export function readExample(example: string): Promise<Report> {
  const lines = example.split('\n');
  const title = lines.find((line) => line.endsWith('年度报告')) ?? TITLE;
  const headings = lines.filter((line) => HEADING.test(line));
  const isOlder = /20(?:0\d|1[0-8])年/.test(title);
  if (isOlder) return readReportText(`${example}\n`);
  if (headings.length > 1) return readReportText(`${[title, ...lines].join('\n\n')}\n`);
  const rows = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
  const prose = lines.filter(
    (line) => line !== title && !line.includes('\t') && !headings.includes(line),
  );
  const printed = new Map(rows.flatMap(printRow));
  const isShort = rows.some(([label = '', ...figures]) => figures.length < rowOf(label).length);
  const sheet = layOut(
    { agency: '清源县水务局', year: 2022, variant: VARIANT, figures: {} },
    {
      title,
      print: (id) => printed.get(id) ?? '0',
      prose: { overview: prose },
      headings: Object.fromEntries(headings.map((line) => [sectionOf(line), line])),
    },
  ).filter((block) => block.kind !== 'line' || !block.text.startsWith('本报告由'));
  // Blanks between the figures leave open which of them is missing.
  return readReportText(toText(sheet, isShort ? 'plain' : 'tabs'));
}

function rowOf(label: string): CellId[] {
  const row = cellsOf(VARIANT).filter((cell) => shortLabel(cell.row.label) === label);
  if (row.length === 0) throw new Error(`no such row: ${label}`);
  return row.map(({ id }) => id);
}

function printRow([label = '', ...figures]: readonly string[]): [CellId, string][] {
  return rowOf(label).map((id, index) => [id, figures[index] ?? '']);
}

function sectionOf(heading: string): string {
  return SECTIONS[NUMERALS.indexOf(heading.slice(0, 1))]?.id ?? '';
}
