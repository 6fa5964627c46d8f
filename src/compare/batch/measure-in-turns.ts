/**
 * The columns of a batch, made in turns: ten thousand reports take longer than a page may be held, and
 * every chart stands on the same columns, so each is made once.
 */
import { measureRecord } from '../measures/measure-record.ts';
import type { Measured } from '../measures/measure-record.ts';
import { idOfMeasure } from '../measures/measure.ts';
import type { Measure } from '../measures/measure.ts';
import type { Absent } from '../rates/measure-rate.ts';
import type { Batch, Column, ComparedReport } from './batch.ts';

export interface ColumnStore {
  /**
   * Makes the columns that are not there yet. Each turn looks at so many reports and yields.
   * @param least cases under which a rate is `isTooFew`
   */
  readonly prepare: (measures: readonly Measure[], least: number) => Generator<void, Batch>;
}

/** How many reports a turn looks at: a few milliseconds. */
const TURN = 250;

export function createColumns(reports: readonly ComparedReport[]): ColumnStore {
  const made = new Map<string, Column>();
  return {
    *prepare(measures, least) {
      for (const measure of measures) {
        const key = keyOf(measure, least);
        if (made.has(key)) continue;
        const column: (Measured | Absent)[] = [];
        for (const { record } of reports) {
          column.push(measureRecord(record, measure, least));
          if (column.length % TURN === 0) yield;
        }
        made.set(key, column);
      }
      return { reports, column: (measure) => columnOf(made, keyOf(measure, least)) };
    },
  };
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

function columnOf(made: ReadonlyMap<string, Column>, key: string): Column {
  const column = made.get(key);
  if (column === undefined) throw new Error(`${key} was not asked for`);
  return column;
}
