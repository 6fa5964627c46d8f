/**
 * What the charts cost at 100, 1,000 and 10,000 reports: their columns, what they show, and the picture. Every chart
 * of the list is measured in each of its ways, by a rate and by a formula of one's own; the dearest is told.
 */
import { createColumns } from '../../src/compare/batch/measure-in-turns.ts';
import type { ComparedReport } from '../../src/compare/batch/batch.ts';
import { comparedByName } from '../../src/compare/batch/batch.ts';
import { CHART_IDS, chartOf } from '../../src/compare/charts.ts';
import type { ChartId } from '../../src/compare/charts.ts';
import { ownId } from '../../src/compare/formula/own-formula.ts';
import type { OwnFormula } from '../../src/compare/formula/own-formula.ts';
import { getMeasure, idOfMeasure, usualRates } from '../../src/compare/measures/measure.ts';
import type { ChartQuery } from '../../src/compare/query.ts';
import { showInTurns } from '../../src/compare/show-in-turns.ts';
import type { ShownChart } from '../../src/compare/show-in-turns.ts';
import { LIGHT } from '../../src/ui/compare/scene/palette.ts';
import { viewOf } from '../../src/ui/compare/views/view-of.ts';
import { makeLargeCollection } from '../county/make-large-collection.ts';

const SIZES = [100, 1000, 10_000] as const;
/** Each is done anew so often, and the least of each number counts: a busy machine only adds. */
const ROUNDS = 5;
const YEAR = 2024;

export interface CompareRow {
  readonly reports: number;
  readonly chart: ChartId;
  readonly mode: string;
  readonly measure: string;
  readonly marks: number;
  /** Milliseconds of all turns up to what is shown, columns included. */
  readonly 'to show': number;
  readonly draw: number;
  /** Of the table, when it is asked for. */
  readonly table: number;
  /** The longest the page is held at a time: over 50 is felt. */
  readonly 'longest turn': number;
  /** To the first picture or table; over 300 is waited for. */
  readonly total: number;
}

export function benchCompare(): CompareRow[] {
  return SIZES.flatMap((size) => {
    const reports = makeLargeCollection(size).members.map(({ record }) => comparedByName(record));
    return CHART_IDS.map((id) => dearest(waysOf(id).map((query) => costOf(id, reports, query))));
  });
}

/** @throws where a chart has no way to be shown, which none has */
function dearest([first, ...rest]: readonly CompareRow[]): CompareRow {
  if (first === undefined) throw new Error('a chart without a way');
  return rest.reduce((most, row) => (row.total > most.total ? row : most), first);
}

const FORMULA: OwnFormula = {
  name: '甲',
  text: '（「予以公开·总计」+「部分公开·总计」）÷（「本年新收·总计」+「上年结转·总计」）',
  unit: 'percent',
};

function waysOf(id: ChartId): readonly ChartQuery[] {
  const { modes } = chartOf(id);
  const ways = (modes.length === 0 ? [null] : modes).flatMap((mode) =>
    ['rate:disclosure:handled', ownId(FORMULA.name)].map((measure) => ({ mode, measure })),
  );
  return ways.map(({ mode, measure }) => ({
    measure: getMeasure(measure, YEAR, [FORMULA]),
    second: getMeasure('requests.received.total', YEAR),
    year: YEAR,
    since: null,
    least: 30,
    mode,
    order: null,
    picked: null,
    pinned: new Set(),
    columns: usualRates(),
    isFewShown: true,
  }));
}

function costOf(id: ChartId, reports: readonly ComparedReport[], query: ChartQuery): CompareRow {
  const rows = Array.from({ length: ROUNDS }, () => measureOnce(id, reports, query));
  const least = (of: (row: CompareRow) => number): number => Math.min(...rows.map(of));
  const [row = measureOnce(id, reports, query)] = rows;
  return {
    ...row,
    'to show': least((each) => each['to show']),
    draw: least((each) => each.draw),
    table: least((each) => each.table),
    'longest turn': least((each) => each['longest turn']),
    total: least((each) => each.total),
  };
}

function measureOnce(
  id: ChartId,
  reports: readonly ComparedReport[],
  query: ChartQuery,
): CompareRow {
  const turns: number[] = [];
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const made = work();
    turns.push(performance.now() - start);
    return made;
  };
  const work = timed(() => showInTurns(createColumns(reports), id, query));
  let chart: ShownChart | null = null;
  while (chart === null) {
    const turn = timed(() => work.next());
    if (turn.done === true) chart = turn.value;
  }
  const { shown } = chart;
  const show = sumOf(turns);
  const view = viewOf(id);
  const isDrawn = shown.marks.length <= view.mostMarks;
  const asked = { width: 760, palette: LIGHT, say: ({ zh }: { readonly zh: string }) => zh };
  if (isDrawn) timed(() => view.draw(shown, query, asked));
  const draw = sumOf(turns) - show;
  timed(() => shown.table());
  const table = sumOf(turns) - show - draw;
  return {
    reports: reports.length,
    chart: id,
    mode: query.mode ?? '',
    measure: idOfMeasure(query.measure),
    marks: shown.marks.length,
    'to show': round1(show),
    draw: round1(draw),
    table: round1(table),
    'longest turn': round1(Math.max(...turns)),
    total: round1(show + (isDrawn ? draw : table)),
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
