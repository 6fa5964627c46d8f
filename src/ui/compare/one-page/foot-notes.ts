/** The footnotes of the page: for each figure and chart, by number, where it is printed and what stands open. */
import { nameCells } from '../../../form/name-cell.ts';
import type { Bilingual } from '../../../lib/bilingual.ts';
import { formulaOf } from '../../../store/comparisons.ts';
import type { Mark, ShownChart } from '../../../store/comparisons.ts';
import type { OnePageWords } from '../parts/use-compare-words.ts';

export interface Noted {
  readonly chart: ShownChart;
  /** Of a figure alone. */
  readonly mark: Mark | null;
}

interface NoteWords {
  readonly words: OnePageWords;
  readonly say: (words: Bilingual) => string;
}

const CIRCLED_ONE = 0x2460;
const MOST_CIRCLED = 20;

/** ①, ② and so on; beyond ⑳ in brackets. @param nth from 0 on */
export function signOf(nth: number): string {
  return nth < MOST_CIRCLED ? String.fromCodePoint(CIRCLED_ONE + nth) : `(${nth + 1})`;
}

/** One an item, in the order of the page. */
export function footNotes(items: readonly Noted[], asked: NoteWords): readonly string[] {
  return items.map(({ chart, mark }, nth) => {
    const parts = mark === null ? partsOfChart(chart, asked) : partsOfFigure(chart, mark, asked);
    return `${signOf(nth)} ${parts.join(asked.words.between)}`;
  });
}

/** Formula, report and file, cells, cases, and whether a finding is open. */
function partsOfFigure(
  { shown, query }: ShownChart,
  mark: Mark,
  { words, say }: NoteWords,
): readonly string[] {
  const { record, name, cells, marked } = mark;
  const cases = mark.figure?.().cases ?? '';
  // A chart with a formula of its own shows several: the cells say which of them this is.
  const formula = shown.formula === undefined ? [say(formulaOf(query.measure))] : [];
  return [
    ...formula,
    words.ofReport(name, record.year, record.source.name),
    say(nameCells(record, cells)),
    ...(cases === '' ? [] : [words.cases(cases)]),
    marked.length > 0 ? words.doubted(say(nameCells(record, marked, 1))) : words.undoubted,
  ];
}

/** Formula, years, how many reports and marks, and how many of them are under open findings. */
function partsOfChart({ shown, query }: ShownChart, { words, say }: NoteWords): readonly string[] {
  const { records, marks, formula } = shown;
  const years = records.flatMap(({ year }) => year ?? []);
  const marked = new Set(
    marks.flatMap(({ name, marked: cells }) => (cells.length > 0 ? name : [])),
  );
  return [
    say(formula ?? formulaOf(query.measure)),
    words.ofReports(Math.min(...years), Math.max(...years), records.length),
    words.units(new Set(marks.map(({ name }) => name)).size),
    marked.size > 0 ? words.doubtedUnits(marked.size) : words.undoubted,
  ];
}
