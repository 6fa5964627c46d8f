/** What was found between reports and goes back (退回更正), by the report whose unit is asked. */
import type { CollectionFinding } from '../../collection/finding.ts';
import { BETWEEN_WORDS } from '../../exchange/letters/points/between-words.ts';
import type { ReturnedFinding } from '../../exchange/letters/points/letter-point.ts';
import type { Finding } from '../../report/finding.ts';
import type { AppState } from '../app-state.ts';
import type { SessionReport } from '../storage/session.ts';
import { batchOf } from '../versions/set-aside.ts';
import { collectionState } from './collection-in-force.ts';
import { foundBetween } from './between.ts';
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
    if (decision.resolution !== 'returned' || !(finding.rule in BETWEEN_WORDS)) continue;
    for (const id of askedOf(finding, decision.note, state.reports)) {
      const point = { finding: asOwn(finding, id), note: decision.note };
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

/** The reports whose units are asked. */
function askedOf(
  { rule, cells, reports: ids }: CollectionFinding,
  note: string,
  reports: Reports,
): readonly string[] {
  const [first, second] = ids;
  if (first === undefined) return [];
  if (rule === 'roll-up') {
    const explaining = cells.slice(1).map(({ report }) => report);
    return explaining.length > 0 ? [...new Set(explaining)] : [first];
  }
  if (rule !== 'near-duplicate' || second === undefined) return [first];
  const [one, two] = [first, second].map((id) => reports.get(id)?.record.agency ?? '');
  if (one === two) return [first];
  // 只退回松林乡：… names the one that goes back.
  const [head = '', ...rest] = note.split(/[:：]/);
  const named =
    rest.length === 0 ? [] : [first, second].filter((id) => isNamed(head, reports.get(id)));
  return named.length === 1 ? named : [first, second];
}

function isNamed(text: string, report: SessionReport | undefined): boolean {
  const agency = report?.record.agency ?? '';
  return agency !== '' && text.indexOf(agency) >= 0;
}

/** What a point of a letter stands for between reports; null for a finding of the report itself. */
const origins = new WeakMap<Finding, CollectionFinding>();

export function originBetween(point: Finding): CollectionFinding | null {
  return origins.get(point) ?? null;
}

/** As a finding of the one report: what stands in others is told by its sentence. */
function asOwn(finding: CollectionFinding, id: string): Finding {
  const { rule, severity, message, expected, found } = finding;
  const own = finding.cells.find(({ report }) => report === id);
  const isAbout = own !== undefined && own === finding.cells[0];
  const point: Finding = {
    rule,
    severity,
    cells: own === undefined ? [] : [own.cell],
    message,
    expected: isAbout ? expected : null,
    found: isAbout ? found : null,
  };
  origins.set(point, finding);
  return point;
}
