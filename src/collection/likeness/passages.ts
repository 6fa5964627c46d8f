/** Two texts side by side: what is the same, what was changed in what is the same, what differs. */
import { SECTIONS } from '../../form/sections.ts';
import type { SectionId } from '../../form/sections.ts';
import { gather } from '../../lib/gather.ts';
import type { Report } from '../../report/report.ts';
import { commonRuns } from './common-runs.ts';
import type { CommonRun } from './common-runs.ts';
import { maskProse, NAME, NUMBER } from './mask-prose.ts';
import type { MaskedProse } from './mask-prose.ts';
import { ownNames } from './own-names.ts';
import { plainText } from './plain-text.ts';

export interface ChangedSpan {
  /** Characters into the passage's text. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'number' | 'name';
}

export interface PassageSide {
  readonly text: string;
  /** What was changed in it; of a passage that differs, nothing. */
  readonly changed: readonly ChangedSpan[];
}

export interface Passage {
  readonly section: SectionId;
  /** `same`: word for word; `masked`: but for numbers or names; `different`: one side may be empty. */
  readonly kind: 'same' | 'masked' | 'different';
  readonly left: PassageSide;
  readonly right: PassageSide;
}

export type Prose = Pick<Report, 'agency' | 'sections'>;

/** Section by section; the texts of a side, put together again, are that section's text. */
export function alignPassages(left: Prose, right: Prose): Passage[] {
  return gather(SECTIONS, ({ id }) => {
    const [one, two] = [sideOf(left, id), sideOf(right, id)];
    return cutInto(one, two).map((passage) => ({ section: id, ...passage }));
  });
}

interface Side {
  readonly prose: string;
  readonly masked: MaskedProse;
}

/** A section found twice is one text. */
function sideOf({ agency, sections }: Prose, id: SectionId): Side {
  const own = sections.filter((section) => section.id === id);
  const prose = own.map(({ text }) => text).join('\n');
  return { prose, masked: maskProse(prose, agency === null ? [] : ownNames(agency)) };
}

type Cut = Omit<Passage, 'section'>;

function cutInto(left: Side, right: Side): Cut[] {
  const cuts: Cut[] = [];
  let [leftEnd, rightEnd] = [0, 0];
  for (const run of [...runsOf(left, right), END]) {
    const from = textOf(left, leftEnd, run.left);
    const to = textOf(right, rightEnd, run.right);
    if (from !== '' || to !== '')
      cuts.push({ kind: 'different', left: bare(from), right: bare(to) });
    [leftEnd, rightEnd] = [run.left + run.length, run.right + run.length];
    if (run.length > 0) cuts.push(common(left, right, run));
  }
  return cuts;
}

/** Behind the last character, and what follows it. */
const END: CommonRun = { left: Infinity, right: Infinity, length: 0 };

/** Texts that are the same as a whole may be shorter than a piece: 「无。」 */
function runsOf(
  { masked: { text: left } }: Side,
  { masked: { text: right } }: Side,
): readonly CommonRun[] {
  return left === right ? [{ left: 0, right: 0, length: left.length }] : commonRuns(left, right);
}

function common(left: Side, right: Side, run: CommonRun): Cut {
  const changed = changesIn(left, right, run);
  return {
    kind: changed.left.length === 0 ? 'same' : 'masked',
    left: {
      text: textOf(left, run.left, run.left + run.length),
      changed: changed.left,
    },
    right: {
      text: textOf(right, run.right, run.right + run.length),
      changed: changed.right,
    },
  };
}

function bare(text: string): PassageSide {
  return { text, changed: [] };
}

/** The print of some masked characters, with what follows the last of them up to the next one. */
function textOf({ prose, masked }: Side, from: number, to: number): string {
  return prose.slice(startOf({ prose, masked }, from), startOf({ prose, masked }, to));
}

function startOf({ prose, masked }: Side, at: number): number {
  return at === 0 ? 0 : (masked.starts[at] ?? prose.length);
}

function changesIn(
  left: Side,
  right: Side,
  run: CommonRun,
): Record<'left' | 'right', ChangedSpan[]> {
  const changed: Record<'left' | 'right', ChangedSpan[]> = { left: [], right: [] };
  for (let of = 0; of < run.length; of++) {
    const mark = left.masked.text[run.left + of];
    if (mark !== NUMBER && mark !== NAME) continue;
    const kind = mark === NUMBER ? 'number' : 'name';
    const [one, two] = [spanOf(left, run.left, of), spanOf(right, run.right, of)];
    if (one.plain === two.plain) continue;
    changed.left.push({ from: one.from, to: one.to, kind });
    changed.right.push({ from: two.from, to: two.to, kind });
  }
  return changed;
}

/** The print of a mark within a passage that begins at `start`. */
function spanOf(
  side: Side,
  start: number,
  of: number,
): { readonly from: number; readonly to: number; readonly plain: string } {
  const { starts, ends } = side.masked;
  const [from, to] = [starts[start + of] ?? 0, ends[start + of] ?? 0];
  const offset = startOf(side, start);
  return {
    from: from - offset,
    to: to - offset,
    plain: plainText(side.prose.slice(from, to)).text,
  };
}
