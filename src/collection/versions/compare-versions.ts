/**
 * The three-way check of a corrected report: what was asked for and mended, what was asked for and not
 * mended, and what was changed without being asked (退回更正: the unit corrects what was returned
 * and says what else it changes).
 */
import { cellsOf } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import type { CellChange } from '../../report/cell-change.ts';
import { decisionOn } from '../../report/decision.ts';
import type { Decisions } from '../../report/decision.ts';
import { identityOf, REMARK } from '../../report/finding-identity.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { compareSentences, plain } from './compare-sentences.ts';
import type { SentenceChange } from './compare-sentences.ts';

/** A report with what is found in it. */
export interface Version {
  /** As read: what the unit handed in, not what was set here. */
  readonly reading: Report;
  /** After the reviewer's edits. */
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly decisions: Decisions;
}

/** Something the unit was asked to mend. */
export interface Asked {
  readonly finding: Finding;
  readonly note: string;
  /** Figures of it that differ now. */
  readonly changes: readonly CellChange[];
}

export interface VersionComparison {
  readonly mended: readonly Asked[];
  readonly notMended: readonly Asked[];
  readonly unasked: {
    readonly cells: readonly CellChange[];
    readonly sentences: readonly SentenceChange[];
  };
  /** Figures and places of the prose that did not change. */
  readonly sameCells: number;
}

export function compareVersions(old: Version, now: Version): VersionComparison {
  const changes = changedCells(old.reading, now.reading);
  const asked = old.findings.flatMap((finding) => askedOf(finding, old, changes));
  const own = new Set(asked.flatMap(({ finding }) => finding.cells));
  const abouts = asked.flatMap(({ finding }) =>
    finding.about === undefined ? [] : [plain(finding.about)],
  );
  const sentences = compareSentences(old.reading, now.reading);
  return {
    mended: asked.filter((each) => !isStanding(each, now)),
    notMended: asked.filter((each) => isStanding(each, now)),
    unasked: {
      cells: changes.filter(({ cell }) => !own.has(cell)),
      sentences: sentences.filter((change) => !isAbout(change, abouts)),
    },
    sameCells: cellsOf(now.reading).length - changes.length,
  };
}

function askedOf(finding: Finding, old: Version, changes: readonly CellChange[]): Asked[] {
  const { resolution, note } = decisionOn(finding, old.report, old.decisions);
  if (resolution !== 'returned') return [];
  return [{ finding, note, changes: changes.filter(({ cell }) => finding.cells.includes(cell)) }];
}

/**
 * Whether the same is still found: the finding itself, or where a sentence was written anew, another
 * of its rule on the same figure. What the reviewer said is found by nothing: it stands as long as its figure does.
 */
function isStanding({ finding, changes }: Asked, { findings }: Version): boolean {
  if (finding.rule === REMARK) return changes.length === 0;
  const identity = identityOf(finding);
  const [first] = finding.cells;
  return findings.some(
    (each) =>
      identityOf(each) === identity ||
      (each.rule === finding.rule && first !== undefined && each.cells[0] === first),
  );
}

/** Figures, not prints: 12件 for 12 is no change. In printed order; a cell one form lacks has no figure. */
function changedCells(old: Report, now: Report): CellChange[] {
  const ids = new Set<CellId>([...cellsOf(now), ...cellsOf(old)].map(({ id }) => id));
  return [...ids].flatMap((cell) => {
    const [from, to] = [old.cells[cell]?.value ?? null, now.cells[cell]?.value ?? null];
    return from === to ? [] : [{ cell, from, to }];
  });
}

/** What a finding is about holds the clause it speaks of, whole. */
function isAbout({ removed }: SentenceChange, abouts: readonly string[]): boolean {
  return removed.some((sentence) => {
    const clause = plain(sentence).replace(/[。;!?]$/, '');
    return clause.length >= SHORTEST_CLAUSE && abouts.some((about) => about.includes(clause));
  });
}

/** A shorter one (无, 同上) stands in many sentences. */
const SHORTEST_CLAUSE = 4;
