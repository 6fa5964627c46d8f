/**
 * The columns of a batch, made in turns: ten thousand reports take longer than a page may be held, and
 * every chart stands on the same columns, so each is made once.
 */
import { measureRecord } from '../measures/measure-record.ts';
import { idOfMeasure } from '../measures/measure.ts';
import type { Measure } from '../measures/measure.ts';
import type { Batch, Column, ComparedReport } from './batch.ts';

export interface ColumnStore {
  /**
   * Makes the columns that are not there yet. Each turn looks at so many figures and yields.
   * @param least cases under which a rate is `isTooFew`
   * @param only if only its reports are looked at: nothing stands at the others
   */
  readonly prepare: (
    measures: readonly Measure[],
    least: number,
    only?: OfYear,
  ) => Generator<void, Batch>;
}

interface OfYear {
  readonly year: number | null;
}

/** How many figures a turn looks at: a few milliseconds. */
const TURN = 250;

export function createColumns(reports: readonly ComparedReport[]): ColumnStore {
  const made = new Map<string, Column>();
  return {
    *prepare(measures, least, only) {
      const wholeKey = (measure: Measure): string => keyOf(measure, least);
      const keyHere = (measure: Measure): string =>
        only === undefined ? wholeKey(measure) : `${wholeKey(measure)}\n${only.year}`;
      const missing = new Map(measures.map((measure) => [keyHere(measure), measure]));
      for (const [key, measure] of missing)
        if (made.has(key) || made.has(wholeKey(measure))) missing.delete(key);
      const columns = yield* measureAll(reports, { measures: [...missing.values()], least, only });
      for (const [nth, key] of [...missing.keys()].entries()) made.set(key, columns[nth] ?? []);
      return {
        reports,
        column(measure) {
          const column = made.get(wholeKey(measure)) ?? made.get(keyHere(measure));
          if (column === undefined) throw new Error(`${keyHere(measure)} was not asked for`);
          return column;
        },
      };
    },
  };
}

interface Asked {
  readonly measures: readonly Measure[];
  readonly least: number;
  readonly only: OfYear | undefined;
}

/** All measures of a report together: of thousands each is looked up once. @returns a column a measure */
function* measureAll(
  reports: readonly ComparedReport[],
  { measures, least, only }: Asked,
): Generator<void, readonly Column[]> {
  const columns = measures.map(() => reports.map((): Column[0] => undefined));
  let looked = 0;
  for (const [nth, { record }] of reports.entries()) {
    if (only !== undefined && record.year !== only.year) continue;
    for (const [at, measure] of measures.entries()) {
      const column = columns[at];
      if (column !== undefined) column[nth] = measureRecord(record, measure, least);
      looked++;
      if (looked % TURN === 0) yield;
    }
  }
  return columns;
}

/** All at once, for few reports. @throws when a chart asks for a measure that was not named */
export function measureAtOnce(
  reports: readonly ComparedReport[],
  measures: readonly Measure[],
  least: number,
): Batch {
  const turns = createColumns(reports).prepare(measures, least);
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}

/** A figure of one place is another measure in a form that prints something else there; so is a formula rewritten. */
function keyOf(measure: Measure, least: number): string {
  return `${idOfMeasure(measure)} ${meantBy(measure, least)}`;
}

function meantBy(measure: Measure, least: number): string {
  if (measure.kind === 'figure') return measure.cell.column.english;
  return measure.kind === 'rate'
    ? String(least)
    : `${least} ${measure.formula.unit} ${measure.formula.text}`;
}
