/**
 * For every name that found no unit, the units that it may be, with what speaks for and against it; without
 * a list, for every name of the batch the others. Offered, never taken.
 */
import type { Collection, Member } from '../collection.ts';
import type { NameEvidence } from '../finding.ts';
import { nameKey } from '../units/name-key.ts';
import { placesOfUnits } from '../units/unit-places.ts';
import type { Unit } from '../units/unit.ts';
import { linksBetween } from './carry-chain.ts';
import type { CarryLink, MembersByYear } from './carry-chain.ts';
import {
  carryEvidence,
  folderEvidence,
  freeYears,
  relationEvidence,
  sharedYears,
} from './name-evidence.ts';
import { indexNames } from './name-index.ts';
import { NAME_RELATIONS, relate } from './name-relation.ts';
import type { NameRelation } from './name-relation.ts';
import { shapeOf } from './name-shape.ts';
import type { NameShape } from './name-shape.ts';
import { ownFolders } from './own-folders.ts';

/** A name that may be one of a unit's. */
export interface Subject {
  /** As the reports print it. */
  readonly name: string;
  readonly years: MembersByYear;
  readonly shape: NameShape;
}

export interface Candidate {
  readonly subject: Subject;
  readonly unit: Unit;
  readonly shape: NameShape;
  /** What the unit has handed in. */
  readonly years: MembersByYear;
  readonly relation: NameRelation;
  readonly links: readonly CarryLink[];
  /** Years for which both names have a report. */
  readonly shared: readonly number[];
  /** A folder that holds reports of these two alone. */
  readonly folder: string | null;
  readonly evidence: readonly NameEvidence[];
}

export interface SubjectCandidates {
  readonly subject: Subject;
  /** Those that tell most first. */
  readonly candidates: readonly Candidate[];
}

export function findCandidates(collection: Collection): SubjectCandidates[] {
  const { units, years, isListed } = collection;
  const strays = isListed ? straySubjects(collection) : [];
  // The usual case of a list: all names are in it.
  if (isListed && strays.length === 0) return [];
  const places = isListed ? placesOfUnits(units) : new Map<string, string>();
  const targets = units.map((unit) => ({
    name: unit.name,
    unit,
    years: membersOf(years.get(unit.name)),
    shape: shapeOf(unit.name, places.get(unit.name) ?? null),
  }));
  const index = indexNames(targets.map(({ shape }) => shape));
  const folders = ownFolders(collection.members);
  const subjects: readonly Subject[] = isListed ? strays : targets;
  return subjects.map((subject) => ({
    subject,
    candidates: [...index.near(subject.shape)]
      .flatMap((at) => targets[at] ?? [])
      .filter((target) => isListed || isFuller(target, subject))
      .flatMap((target) => candidateOf(subject, target, folders) ?? [])
      .sort((one, two) => rank(one) - rank(two)),
  }));
}

function rank({ relation, shared, links }: Candidate): number {
  const held = links.some(({ isHeld }) => isHeld) ? 0 : 1;
  return NAME_RELATIONS.indexOf(relation) + held * 4 + (shared.length > 0 ? 8 : 0);
}

interface Target extends Subject {
  readonly unit: Unit;
}

function membersOf(
  years: ReadonlyMap<number, { readonly member: Member }> | undefined,
): MembersByYear {
  return new Map([...(years ?? [])].map(([year, { member }]) => [year, member]));
}

function straySubjects({ strays }: Collection): Subject[] {
  const byName = new Map<string, { name: string; years: Map<number, Member> }>();
  for (const member of strays) {
    const { agency: name, year } = member.record;
    if (name === null || year === null) continue;
    const known = byName.get(nameKey(name)) ?? { name, years: new Map<number, Member>() };
    byName.set(nameKey(name), known);
    if (!known.years.has(year)) known.years.set(year, member);
  }
  return [...byName.values()].map((each) => ({ ...each, shape: shapeOf(each.name, null) }));
}

/** Of two grown units, which one the other is asked to be: that with more years, then the longer name. */
function isFuller(target: Subject, subject: Subject): boolean {
  const more = target.years.size - subject.years.size;
  const longer = target.shape.normal.length - subject.shape.normal.length;
  if (more !== 0) return more > 0;
  return longer === 0 ? target.name > subject.name : longer > 0;
}

function candidateOf(
  subject: Subject,
  { unit, shape, years }: Target,
  folders: ReadonlyMap<string, string>,
): Candidate | null {
  const relation = isApart(unit, subject.name) ? null : relate(subject.shape, shape);
  if (relation === null) return null;
  const shared = [...subject.years.keys()].filter((year) => years.has(year));
  const links = linksBetween(subject.years, years);
  const folder = folders.get(subject.name) ?? null;
  const isFolder = folder !== null && folder === folders.get(nameIn(years));
  const base = { subject, unit, shape, years, relation, links, shared };
  return {
    ...base,
    folder: isFolder ? folder : null,
    evidence: [
      relationEvidence(relation, subject.shape, shape),
      shared.length > 0 ? sharedYears(shared) : freeYears(unit.name, [...subject.years.keys()]),
      ...links.map(carryEvidence),
      ...(isFolder ? [folderEvidence(folder)] : []),
    ],
  };
}

function isApart({ apart = [] }: Unit, name: string): boolean {
  return apart.some((each) => nameKey(each) === nameKey(name));
}

function nameIn(years: MembersByYear): string {
  const [first] = years.values();
  return first?.record.agency ?? '';
}
