/** The prose of two versions, told apart sentence by sentence within each section. */
import { diffArrays } from 'diff';
import { SECTIONS } from '../../form/sections.ts';
import type { SectionId } from '../../form/sections.ts';
import type { Report } from '../../report/report.ts';

/** A place where the prose differs: sentences that are gone, and those that stand there now. */
export interface SentenceChange {
  readonly section: SectionId;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * More edits than this are not sought one by one: the section counts as written anew. It bounds the
 * time, which grows with the square of what differs.
 */
const MOST_EDITS = 400;

export function compareSentences(old: Report, now: Report): SentenceChange[] {
  return SECTIONS.flatMap(({ id }) => {
    const [before, after] = [sentencesOf(old, id), sentencesOf(now, id)];
    const hunks = diffArrays(before, after, { maxEditLength: MOST_EDITS, comparator: isSame });
    if (hunks === undefined) return [{ section: id, removed: before, added: after }];
    return joinHunks(hunks).map((change) => ({ section: id, ...change }));
  });
}

interface Hunk {
  readonly value: readonly string[];
  readonly added?: boolean;
  readonly removed?: boolean;
}

/** What is gone and what came in its place are one change. */
function joinHunks(hunks: readonly Hunk[]): Omit<SentenceChange, 'section'>[] {
  const changes: { removed: string[]; added: string[] }[] = [];
  let isOpen = false;
  for (const { value, added = false, removed = false } of hunks) {
    if (!added && !removed) {
      isOpen = false;
      continue;
    }
    if (!isOpen) changes.push({ removed: [], added: [] });
    isOpen = true;
    changes.at(-1)?.[added ? 'added' : 'removed'].push(...value);
  }
  return changes;
}

function sentencesOf({ sections }: Report, id: SectionId): string[] {
  return sections
    .filter((section) => section.id === id)
    .flatMap(({ text }) => text.match(/[^。；;！!？?\n]+[。；;！!？?]?/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Blanks and the width of characters are the work of another program, not of the unit. */
function isSame(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
