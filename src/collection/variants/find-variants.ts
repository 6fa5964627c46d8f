/**
 * Names that may be one unit for reasons good enough to ask: a like name is none by itself, as 教育局 is not
 * 体育局. Either nothing but the place in front is missing, or years, figures or folders speak as well.
 */
import type { Collection } from '../collection.ts';
import { findCandidates } from './find-candidates.ts';
import type { Candidate } from './find-candidates.ts';
import { NAME_RELATIONS } from './name-relation.ts';
import { isSamePlace } from './name-shape.ts';

/** So many carried cases do not agree by chance. */
const FEWEST_CARRIED = 3;
/** A name of so many characters that differs in one is mistyped rather than another. */
const LONG_CORE = 6;

/** Several checks ask of the same collection. */
const known = new WeakMap<Collection, readonly Candidate[]>();

/** @returns for every name the unit that it is asked about, where there is one */
export function findVariants(collection: Collection): readonly Candidate[] {
  const variants = known.get(collection) ?? seekVariants(collection);
  known.set(collection, variants);
  return variants;
}

function seekVariants(collection: Collection): Candidate[] {
  const batch = new Set(collection.members.flatMap(({ record }) => record.year ?? []));
  return findCandidates(collection).flatMap(({ candidates }) => {
    const free = candidates.filter(
      ({ relation, shared }) => relation === 'form' || shared.length === 0,
    );
    const isAsked = collection.isListed ? isAskedOfList : isAskedOfBatch(batch);
    return free.filter((each) => isAsked(each, isOnly(each, free))).slice(0, 1);
  });
}

/** With a list, a name that is not in it must be somebody's. */
function isAskedOfList(candidate: Candidate, only: boolean): boolean {
  const { relation, folder, subject } = candidate;
  if (relation !== 'letter') return only || heldOf(candidate) > 0 || folder !== null;
  const isMistyped = only && subject.shape.core.length >= LONG_CORE;
  return isMistyped || heldOf(candidate) >= FEWEST_CARRIED;
}

function isAskedOfBatch(batch: ReadonlySet<number>) {
  return (candidate: Candidate, only: boolean): boolean => {
    const { relation, folder, links } = candidate;
    const held = heldOf(candidate);
    if (relation === 'form') return true;
    if (relation === 'letter') return held >= FEWEST_CARRIED;
    if (held > 0 || folder !== null) return true;
    if (links.length > 0 || !only) return false;
    return relation === 'place' || isWhole(candidate, batch);
  };
}

/** Cases that one name carried out and the other carried in. */
function heldOf({ links }: Candidate): number {
  return links.reduce((sum, { isHeld, carriedOut }) => sum + (isHeld ? carriedOut : 0), 0);
}

/** Together they have a report for every year of the batch, each year once. */
function isWhole({ subject, years }: Candidate, batch: ReadonlySet<number>): boolean {
  return batch.size > 1 && subject.years.size + years.size === batch.size;
}

/** No other body is as near: 财政局 fits both 东湖区财政局 and 西岭区财政局. */
function isOnly({ relation, shape }: Candidate, candidates: readonly Candidate[]): boolean {
  const near = NAME_RELATIONS.indexOf(relation);
  return candidates.every(
    (other) =>
      NAME_RELATIONS.indexOf(other.relation) > near ||
      (other.shape.core === shape.core && isSamePlace(other.shape, shape)),
  );
}
