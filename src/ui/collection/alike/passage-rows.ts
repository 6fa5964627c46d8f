/** Passages as they stand on the page: by section, what follows each other in one block, long unlike parts folded. */
import type { Passage, PassageSide } from '../../../store/collection/between.ts';

export interface NumberedPassage extends Passage {
  /** Its place among those that both texts have; null = it is not the same. */
  readonly at: number | null;
}

export interface PassageRow {
  readonly kind: 'text' | 'fold';
  /** The first of its section. */
  readonly isFirst: boolean;
  readonly section: Passage['section'];
  readonly passages: readonly NumberedPassage[];
}

/** From so many characters on, an unlike part is folded. */
const LONG = 60;
/** A block is ended at the next full stop behind so many: the browser lays out only those in sight. */
const BLOCK = 250;

export function passageRows(passages: readonly Passage[]): PassageRow[] {
  const rows: PassageRow[] = [];
  let open: NumberedPassage[] = [];
  let size = 0;
  let common = 0;
  let section: Passage['section'] | null = null;
  const put = (kind: PassageRow['kind'], some: readonly NumberedPassage[]): void => {
    const of = some[0]?.section;
    if (of === undefined) return;
    rows.push({ kind, isFirst: of !== section, section: of, passages: some });
    section = of;
  };
  const close = (): void => {
    put('text', open);
    [open, size] = [[], 0];
  };
  for (const passage of passages) {
    if (passage.section !== open[0]?.section) close();
    const isSame = passage.kind !== 'different';
    const numbered = { ...passage, at: isSame ? common++ : null };
    if (!isSame && lengthOf(passage) >= LONG) {
      close();
      put('fold', [numbered]);
      continue;
    }
    open.push(numbered);
    size += lengthOf(passage);
    if (size >= BLOCK && isEnded(passage.left) && isEnded(passage.right)) close();
  }
  close();
  return rows;
}

function lengthOf({ left, right }: Passage): number {
  return Math.max(left.text.length, right.text.length);
}

function isEnded({ text }: PassageSide): boolean {
  return text === '' || text.endsWith('。') || text.endsWith('\n');
}

export interface Stretch {
  readonly text: string;
  /** null = as in the other text. */
  readonly changed: 'number' | 'name' | null;
}

/** The text of a passage, cut where something was changed. */
export function stretchesOf({ text, changed }: PassageSide): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { from, to, kind } of changed) {
    if (from > end) stretches.push({ text: text.slice(end, from), changed: null });
    stretches.push({ text: text.slice(from, to), changed: kind });
    end = to;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), changed: null });
  return stretches;
}
