/** Whether what one name carried out is what the other carried in the year after: a sign that both are one unit. */
import { REQUEST_COLUMNS } from '../../form/requests-table.ts';
import { cellId } from '../../form/form-types.ts';
import { figureOf, stateOf } from '../../report/figure-of.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Member } from '../collection.ts';

export type MembersByYear = ReadonlyMap<number, Member>;

export interface CarryLink {
  /** The earlier year; the other is the next. */
  readonly year: number;
  readonly carriedOut: number;
  readonly carriedIn: number;
  /** Column by column. */
  readonly isHeld: boolean;
}

/** Nothing carried on either side tells nothing and is left out, as is a row with a figure not known. */
export function linksBetween(one: MembersByYear, two: MembersByYear): CarryLink[] {
  return [...linksFrom(one, two), ...linksFrom(two, one)];
}

function linksFrom(earlier: MembersByYear, later: MembersByYear): CarryLink[] {
  return [...earlier].flatMap(([year, { record }]) => {
    const next = later.get(year + 1);
    if (next === undefined) return [];
    const [out, into] = [rowOf(record, 'carriedOut'), rowOf(next.record, 'carriedIn')];
    const [carriedOut, carriedIn] = [out.at(-1) ?? Number.NaN, into.at(-1) ?? Number.NaN];
    if ([...out, ...into].some(Number.isNaN) || carriedOut + carriedIn === 0) return [];
    return [
      { year, carriedOut, carriedIn, isHeld: out.every((figure, at) => figure === into[at]) },
    ];
  });
}

/** The total is the last column. */
function rowOf(record: ReportRecord, row: string): number[] {
  return REQUEST_COLUMNS.map(({ key }) => {
    const id = cellId('requests', row, key);
    return figureOf(record, id) ?? (stateOf(record, id) === 'blank' ? 0 : Number.NaN);
  });
}
