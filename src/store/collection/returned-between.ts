/** What was found between reports and goes back (退回更正), by the report whose unit is asked. */
import { collectionKey } from '../../collection/collection-key.ts';
import type { CollectionFinding } from '../../collection/finding.ts';
import { isAskedBetween } from '../../exchange/letters/points/asked-between.ts';
import type { ReturnedFinding } from '../../exchange/letters/points/letter-point.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Finding } from '../../report/finding.ts';
import type { AppState } from '../app-state.ts';
import type { SessionReport } from '../storage/session.ts';
import { batchOf } from '../versions/set-aside.ts';
import { collectionState } from './collection-in-force.ts';
import { foundBetween } from './between.ts';
import { splitOnly, withMark } from './only-one.ts';
import type { DecidedFinding } from './between.ts';

export type ReturnedBetween = ReadonlyMap<string, readonly ReturnedFinding[]>;

type Reports = ReadonlyMap<string, SessionReport>;

const known = new WeakMap<readonly DecidedFinding[], ReturnedBetween>();

/** The same map as long as nothing else is found or decided. */
export function returnedBetween(state: AppState): ReturnedBetween {
  const found = foundBetween(state);
  const before = known.get(found);
  if (before !== undefined) return before;
  const returned = new Map<string, ReturnedFinding[]>();
  for (const { finding, decision } of found) {
    if (decision.resolution !== 'returned' || !isAskedBetween(finding.rule)) continue;
    const { only, mark, note } = splitOnly(decision.note);
    for (const id of askedOf(finding, only, state.reports)) {
      const point = { finding: asOwn(finding, id, mark), note };
      returned.set(id, [...(returned.get(id) ?? []), point]);
    }
  }
  known.set(found, returned);
  return returned;
}

const counted = new WeakMap<Reports, { readonly of: ReturnedBetween; readonly count: number }>();

/** Reports of the batch that go back, for a finding of their own or between reports; asked at every change. */
export function countReturned(state: AppState): number {
  const [batch, between] = [batchOf(state), returnedBetween(state)];
  const before = counted.get(batch);
  if (before?.of === between) return before.count;
  let count = 0;
  for (const [id, { record }] of batch) if (record.returned > 0 || between.has(id)) count++;
  counted.set(batch, { of: between, count });
  return count;
}

/** Something between reports was sent back, whether or not they have been held against each other yet. */
export function hasReturnedBetween(state: AppState): boolean {
  return Object.values(collectionState(state).decisions).some(
    ({ resolution }) => resolution === 'returned',
  );
}

/**
 * The reports whose units are asked.
 * @param only the one unit of two that the reviewer named; '' = none
 */
function askedOf(
  { rule, cells, reports: ids }: CollectionFinding,
  only: string,
  reports: Reports,
): readonly string[] {
  const [first, second] = ids;
  if (first === undefined) return [];
  if (rule === 'roll-up') {
    const explaining = cells.slice(1).map(({ report }) => report);
    return explaining.length > 0 ? [...new Set(explaining)] : [first];
  }
  if (rule !== 'near-duplicate' || second === undefined) return [first];
  const nameOf = (id: string): string => reports.get(id)?.record.agency ?? '';
  if (nameOf(first) === nameOf(second)) return [first];
  const one = closestTo(only, [first, second], nameOf);
  return one === null ? [first, second] : [one];
}

/** 云岭县 stands in 云岭县青笠镇 too: the longest name that stands in it is meant. */
function closestTo(
  only: string,
  ids: readonly string[],
  nameOf: (id: string) => string,
): string | null {
  const named = ids.filter((id) => nameOf(id) !== '' && only.includes(nameOf(id)));
  const [one] = named.toSorted((left, right) => nameOf(right).length - nameOf(left).length);
  return one ?? null;
}

/** What a point of a letter stands for between reports. */
interface Origin {
  readonly finding: CollectionFinding;
  /** Before the note: which one unit is asked. */
  readonly mark: string;
}

const origins = new WeakMap<Finding, Origin>();

/** null for a finding of the report itself. */
export function originBetween(point: Finding): CollectionFinding | null {
  return origins.get(point)?.finding ?? null;
}

/** By what the decisions are kept that these points stand for. */
export function keysBetween(points: readonly ReturnedFinding[]): ReadonlySet<string> {
  return new Set(
    points.flatMap(({ finding }) => {
      const origin = originBetween(finding);
      return origin === null ? [] : [collectionKey(origin)];
    }),
  );
}

/** The note of the decision that a point stands for, in other words; whose unit is asked stays. */
export function rewordedNote(point: Finding, words: string): string {
  return withMark(origins.get(point)?.mark ?? '', words);
}

/** As a finding of the one report: what stands in others is told by its sentence. */
function asOwn(finding: CollectionFinding, id: string, mark: string): Finding {
  const { rule, severity, message, expected, found } = finding;
  const own = finding.cells.find(({ report }) => report === id);
  const isAbout = own !== undefined && own === finding.cells[0];
  const point: Finding = {
    rule,
    severity,
    cells: own === undefined ? [] : [own.cell],
    message: id === finding.reports[1] ? seenFromOther(finding) : message,
    expected: isAbout ? expected : null,
    found: isAbout ? found : null,
  };
  origins.set(point, { finding, mark });
  return point;
}

/** 「与「甲」的报告有 … 相同」 is said of the first report; of the second it is said with the first one's name. */
function seenFromOther({ rule, unit, message }: CollectionFinding): Bilingual {
  const [from, to] = [message.zh.indexOf('「'), message.zh.indexOf('」')];
  if (rule !== 'near-duplicate' || from < 0 || to < from) return message;
  return { ...message, zh: `${message.zh.slice(0, from + 1)}${unit}${message.zh.slice(to)}` };
}
