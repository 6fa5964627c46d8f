/** Puts the marks of comments into the text of the main part; not a character of it is changed or lost. */
import type { Cut, DocxAnchors, TextAnchor } from '../../../lib/files/text-anchor.ts';

export interface NumberedAnchor {
  readonly id: number;
  readonly anchor: TextAnchor;
}

interface Insertion {
  readonly cut: Cut;
  readonly mark: string;
  /** At one and the same place ranges end before others begin. */
  readonly rank: number;
}

export function spliceMarks(
  xml: string,
  numbered: readonly NumberedAnchor[],
  names: Pick<DocxAnchors, 'namespace' | 'prefix'>,
): string {
  const insertions = numbered.flatMap((each) => insertionsOf(each, names)).toSorted(inOrder);
  let spliced = '';
  let at = 0;
  for (let index = 0; index < insertions.length;) {
    const { cut } = insertions[index] ?? { cut: NOWHERE };
    const same = insertions.filter((each) => isSame(each.cut, cut));
    spliced += xml.slice(at, cut.from) + cut.before;
    spliced += same.map(({ mark }) => mark).join('') + cut.after;
    at = cut.to;
    index += same.length;
  }
  return spliced + xml.slice(at);
}

const NOWHERE: Cut = { from: 0, to: 0, before: '', after: '' };

function isSame(left: Cut, right: Cut): boolean {
  return left.from === right.from && left.to === right.to;
}

function inOrder(left: Insertion, right: Insertion): number {
  return left.cut.from - right.cut.from || left.cut.to - right.cut.to || left.rank - right.rank;
}

function insertionsOf(
  { id, anchor }: NumberedAnchor,
  { namespace, prefix }: Pick<DocxAnchors, 'namespace' | 'prefix'>,
): Insertion[] {
  const p = prefix ?? 'w';
  const declared = prefix === null ? ` xmlns:w="${namespace}"` : '';
  const start = `<${p}:commentRangeStart${declared} ${p}:id="${id}"/>`;
  const end =
    `<${p}:commentRangeEnd${declared} ${p}:id="${id}"/>` +
    `<${p}:r${declared}><${p}:commentReference ${p}:id="${id}"/></${p}:r>`;
  if (isSame(anchor.start, anchor.end)) return [{ cut: anchor.start, mark: start + end, rank: 1 }];
  return [
    { cut: anchor.start, mark: start, rank: 2 },
    { cut: anchor.end, mark: end, rank: 0 },
  ];
}
