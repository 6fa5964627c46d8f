/**
 * The header of a statistics table（指标、单位、统计数）. Real reports print the year itself over the
 * figures: 2016年度, 2016年. Columns that are no figures of the report's year are known by their header
 * and left out: last year's, remarks, serial numbers.
 */
import type { StatisticsColumn } from '../../form/statistics-table.ts';
import { STATISTICS_COLUMN_IDS, STATISTICS_COLUMNS } from '../../form/statistics-table.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import type { Row } from '../rows/row.ts';

export interface StatisticsHeader {
  /** What stands right of the unit, in order; null = a column that is left out. */
  readonly columns: readonly (StatisticsColumn | null)[];
  readonly hasUnit: boolean;
  /** Each row begins with its number, in a column of its own. */
  readonly hasSerial: boolean;
  /** One past its last row: a header saved one cell a line takes several. */
  readonly to: number;
}

type HeaderWord = 'indicator' | 'unit' | 'serial' | 'left-out' | StatisticsColumn;

/** A header saved one cell a line. */
const MOST_HEADER_ROWS = 5;
const OTHER_WORDS: Readonly<Record<Exclude<HeaderWord, StatisticsColumn>, readonly string[]>> = {
  indicator: ['指标', '统计指标', '指标名称', '统计指标名称', '项目', '统计项目', '项目名称'],
  unit: ['单位', '计量单位'],
  serial: ['序号', '编号'],
  'left-out': ['上年', '上年度', '上年数', '上年同期', '去年', '同比', '增减', '备注', '说明'],
};
const PRINTS: ReadonlyMap<string, HeaderWord> = new Map([
  ...gather(['indicator', 'unit', 'serial', 'left-out'] as const, (word) =>
    OTHER_WORDS[word].map((print) => [print, word] as const),
  ),
  ...gather(STATISTICS_COLUMN_IDS, (key) => {
    const { label, aliases } = STATISTICS_COLUMNS[key];
    return [label, ...aliases].map((print) => [foldLabel(print), key] as const);
  }),
]);
const ANY_PRINT = anyOf([...PRINTS.keys()]);
const ANY_THIS_YEAR = anyOf(
  gather([...PRINTS], ([print, key]) => (key === 'thisYear' ? print : [])),
);
/** A header's whole row is made of these; the year may stand alone or before 统计数. */
const WORD = new RegExp(`(?<year>20\\d\\d)(?:年度|年)?(?:${ANY_THIS_YEAR})?|${ANY_PRINT}`, 'y');
const LONGEST_ROW = 80;
/** A header's first row names the indicator or the serial number first. */
const MAY_BEGIN = /^[^\p{L}\d]*[指统統项項序编]/u;

/** The longest first. */
function anyOf(prints: readonly string[]): string {
  return [...prints].sort((left, right) => right.length - left.length).join('|');
}

interface Found {
  readonly word: HeaderWord;
  readonly year: number | null;
}

/** @returns null when no header begins at the row */
export function readStatisticsHeader(rows: readonly Row[], from: number): StatisticsHeader | null {
  if (!MAY_BEGIN.test(rows[from]?.text ?? '')) return null; // nearly every row
  const found: Found[] = [];
  let to = from;
  for (; to < rows.length && to < from + MOST_HEADER_ROWS; to++) {
    const words = readWords(rows[to]?.text ?? '');
    if (words === null) break;
    found.push(...words);
  }
  const hasSerial = found[0]?.word === 'serial';
  // One cell a line, a serial number cannot be told from a figure.
  if (found[hasSerial ? 1 : 0]?.word !== 'indicator' || (hasSerial && to > from + 1)) return null;
  const columns = columnsOf(found.slice(hasSerial ? 2 : 1).filter(({ word }) => word !== 'unit'));
  if (columns.every((column) => column === null)) return null;
  return { columns, hasUnit: found.some(({ word }) => word === 'unit'), hasSerial, to };
}

/** The words of a row that is nothing but header; null for any other row. */
function readWords(text: string): Found[] | null {
  if (text.length > LONGEST_ROW) return null;
  const folded = foldLabel(text);
  const found: Found[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < folded.length) {
    const match = WORD.exec(folded);
    if (match === null) return null;
    const year = match.groups?.['year'];
    found.push({
      word: PRINTS.get(match[0]) ?? 'thisYear',
      year: year === undefined ? null : Number(year),
    });
  }
  return found.length === 0 ? null : found;
}

/** Of two columns that print a year the later is the report's; a key stands once. */
function columnsOf(found: readonly Found[]): (StatisticsColumn | null)[] {
  const latest = Math.max(...found.map(({ year }) => year ?? 0));
  const taken = new Set<HeaderWord>();
  return found.map(({ word, year }) => {
    if (word !== 'thisYear' && word !== 'cumulative') return null;
    const isOther = word === 'thisYear' && year !== null && year !== latest;
    if (isOther || taken.has(word)) return null;
    taken.add(word);
    return word;
  });
}
