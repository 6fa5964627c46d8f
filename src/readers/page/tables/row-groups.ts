/**
 * Which lines of a table without lines are one row. Labels of several lines are set with their
 * figures at the bottom (spreadsheets), the middle or the top, the same way in the whole table: the
 * way in which no label is left over is the one.
 */
import type { Chunk, ChunkedLine } from './chunks.ts';

type Way = 'bottom' | 'middle' | 'top';

export function groupRows(lines: readonly ChunkedLine[]): ChunkedLine[][] {
  const way = wayOf(lines);
  const groups: ChunkedLine[][] = [];
  let labels: ChunkedLine[] = [];
  let above: ChunkedLine[] | null = null;
  const settle = (below: ChunkedLine[] | null): void => {
    const [before, after] = share(labels, { above, below }, way);
    above?.push(...before);
    if (above === null) groups.push(...before.map((line) => [line]));
    if (below === null) groups.push(...after.map((line) => [line]));
    else below.unshift(...after);
    labels = [];
  };
  for (const line of lines) {
    if (line.role === 'label') {
      labels.push(line);
      continue;
    }
    const isRow = line.role === 'figures';
    const heads = groups.at(-1);
    if (!isRow && labels.length === 0 && heads !== undefined && isSameHead(heads, line)) {
      heads.push(line);
      continue;
    }
    const group = [line];
    settle(isRow ? group : null);
    groups.push(group);
    above = isRow ? group : null;
  }
  settle(null);
  return groups;
}

/** In ems: from baseline to baseline within a head of several lines. */
const HEAD_PITCH = 1.3;

/** 「结果」 above 「维持」: heads of columns broken in lines, each above its own other half. */
function isSameHead(heads: readonly ChunkedLine[], { role, line, chunks }: ChunkedLine): boolean {
  const above = heads.at(-1);
  if (above?.role !== 'heads' || role !== 'heads') return false;
  if (line.y1 - above.line.y1 > HEAD_PITCH * line.size) return false;
  const met = (left: Chunk, right: Chunk): boolean => left.x0 < right.x1 && right.x0 < left.x1;
  const isAlone = (chunk: Chunk, others: readonly Chunk[]): boolean =>
    others.filter((other) => met(chunk, other)).length < 2;
  return (
    chunks.every((chunk) => isAlone(chunk, above.chunks)) &&
    above.chunks.every((chunk) => isAlone(chunk, chunks))
  );
}

/** Labels between two rows: what goes to the row above and what to the row below. */
function share(
  labels: readonly ChunkedLine[],
  {
    above,
    below,
  }: {
    readonly above: readonly ChunkedLine[] | null;
    readonly below: readonly ChunkedLine[] | null;
  },
  way: Way,
): readonly [ChunkedLine[], ChunkedLine[]] {
  if (above === null || (below !== null && way === 'bottom')) return [[], [...labels]];
  if (below === null || way === 'top')
    return way === 'bottom' ? [[], [...labels]] : [[...labels], []];
  const cut = widestGap([...(above?.slice(-1) ?? []), ...labels, ...(below?.slice(0, 1) ?? [])]);
  return [labels.slice(0, cut), labels.slice(cut)];
}

/**
 * Where labels part: at the widest gap; among equals in the middle.
 * @param lines of labels, and of the figures above and below them
 * @returns how many labels belong to the figures above
 */
function widestGap(lines: readonly ChunkedLine[]): number {
  const half = (lines.length - 2) / 2;
  let best = Math.ceil(half);
  let widest = 0;
  lines.slice(1).forEach(({ line }, index) => {
    const gap = line.y1 - (lines[index]?.line.y1 ?? 0);
    const isWider = gap > widest + 0.05 * line.size;
    const isAsWide = Math.abs(gap - widest) <= 0.05 * line.size;
    if (isWider || (isAsWide && Math.abs(index - half) < Math.abs(best - half))) {
      widest = Math.max(gap, widest);
      best = index;
    }
  });
  return best;
}

/** Rows whose first or last label line stands beside the figures tell how they are set. */
function wayOf(lines: readonly ChunkedLine[]): Way {
  const isLabel = (index: number): boolean => lines[index]?.role === 'label';
  const rows = lines.flatMap(({ role, chunks }, index) =>
    role === 'figures' ? [{ index, isLabelled: chunks.some(({ isFigure }) => !isFigure) }] : [],
  );
  // Figures on a line of their own, between the lines of a label, are set at its middle.
  if (rows.some(({ isLabelled }) => !isLabelled)) return 'middle';
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  if (!isLabel(last + 1)) return 'bottom';
  return isLabel(first - 1) ? 'middle' : 'top';
}
