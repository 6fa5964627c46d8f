/**
 * A page saved as text without line breaks: prose, headings and whole tables in one line. Such a
 * line is cut where a table begins and ends and before each numbered section heading, so that the
 * rest of the parser sees the rows it would see in a better copy.
 */
import type { TableId } from '../../form/form-types.ts';
import { SECTIONS } from '../../form/sections.ts';
import { foldLabel, foldWithMap } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { isFrameLabel, isTelling, scanLabels } from './labels.ts';
import type { LabelHit } from './labels.ts';
import { beginsAgain, rowKeysOf } from './table-ends.ts';
import type { Piece, Row } from './row.ts';
import { makeRow, slicePiece } from './row.ts';

/** Folded characters between two labels of one table: seven long figures and a repeated group. */
const WIDEST_GAP = 60;
const FEWEST_LABELS = 4;
const FEWEST_FRAME_LABELS = 2;
/** Lines shorter than this hold no whole table. */
const SHORTEST_RUN = 60;
/** What may follow the last label of a table: figures, their units, marks for nothing. */
const PROSE = /[\p{Script=Han}。；]/u;
const UNITS = /(?<=\d)(?:亿元|万元|千元|元|件|项|条|笔|个)(?=\d|\s|$)/g;
const TRAILING_FIGURES =
  /^(?:[\s\d０-９,，.．+\-－＋/—_]|、(?=\d)|[（(](?:单位[:：])?[十百千万亿]{0,2}[元圆][）)]|[万亿][元圆件]|[元圆件项条笔个宗次])*/;

export function explodeRun(row: Row): Row[] {
  const [piece] = row.pieces;
  if (row.kind === 'fields') return explodeFields(row);
  if (row.kind !== 'line' || piece === undefined || piece.text.length < SHORTEST_RUN) return [row];
  const bounds = gather(cutAtHeadings(piece.text), ([start, end]) =>
    cutAtTables(piece, start, end),
  );
  if (bounds.length === 1) return [row];
  return bounds
    .map(([start, end]) => slicePiece(piece, start, end))
    .filter((part) => part.text !== '')
    .map((part) => makeRow({ ...row, pieces: [part] }));
}

/** A tab somewhere in such a page parts no cells. */
function explodeFields(row: Row): Row[] {
  if (row.pieces.every(({ text }) => text.length < SHORTEST_RUN)) return [row];
  const parts = row.pieces.map((piece) =>
    explodeRun(makeRow({ ...row, kind: 'line', pieces: [piece] })),
  );
  return parts.some((each) => each.length > 1) ? parts.flat() : [row];
}

/** The original print from behind the folded character before `start` up to `end`. */
type PrintBetween = (start: number, end: number) => string;

type Bounds = readonly [start: number, end: number];

/** Numbered section headings stand by themselves: 「一、总体情况2020年…」 is a heading and prose. */
function cutAtHeadings(text: string): Bounds[] {
  if (text.search(INNER_HEADING) < 0) return [[0, text.length]]; // nearly every line
  const cuts = gather([...text.matchAll(INNER_HEADING)], (match) => [
    match.index,
    match.index + match[0].length,
  ]);
  return between([0, ...cuts, text.length]);
}

function cutAtTables(piece: Piece, from: number, to: number): Bounds[] {
  const print = piece.text.slice(from, to);
  const hits = scanLabels(foldLabel(print));
  if (hits.length < FEWEST_LABELS || countFrames(hits) < FEWEST_FRAME_LABELS) return [[from, to]];
  const folded = foldWithMap(print);
  const startOf = (at: number): number => from + (folded.starts[at] ?? 0);
  const runs = findTableRuns(hits, (start, end) =>
    piece.text.slice(startOf(start - 1) + 1, startOf(end)),
  );
  const cuts = gather(runs, (run) => {
    // Right behind the label: a bracket with a unit may stand before the figures.
    const last = startOf((run.at(-1)?.end ?? 1) - 1) + 1;
    const figures = TRAILING_FIGURES.exec(piece.text.slice(last, to))?.[0] ?? '';
    return [openingBracket(piece.text, startOf(run[0]?.start ?? 0)), last + figures.length];
  });
  return between([from, ...cuts, to]);
}

function countFrames(hits: readonly LabelHit[]): number {
  return hits.filter(({ label }) => isFrameLabel(label)).length;
}

/** A label printed in brackets takes its opening bracket along. */
function openingBracket(text: string, start: number): number {
  return /[（(]/.test(text[start - 1] ?? '') ? start - 1 : start;
}

function between(cuts: readonly number[]): Bounds[] {
  return cuts.slice(1).map((end, index) => [cuts[index] ?? 0, end] as const);
}

/** Groups label hits into tables; prose that merely mentions labels has no frame and is left alone. */
function findTableRuns(hits: readonly LabelHit[], printBetween: PrintBetween): LabelHit[][] {
  const runs: LabelHit[][] = [];
  let table: TableId | null = null;
  let rowKeys = new Set<string>();
  for (const hit of hits) {
    const run = runs.at(-1);
    const gap = hit.start - (run?.at(-1)?.end ?? 0);
    const isSame = !isTelling(hit.label) || hit.label.table === table;
    if (run !== undefined && isSame && gap <= WIDEST_GAP) {
      if (table !== null && beginsAgain(hit.label, { table, rowKeys })) {
        const header = run.splice(headerStart(run, hit, printBetween));
        runs.push(header);
        rowKeys = rowKeysOf(header.map(({ label }) => label));
      }
      runs.at(-1)?.push(hit);
    } else if (isTelling(hit.label)) {
      runs.push([hit]);
      table = hit.label.table;
      rowKeys = new Set();
    } else continue;
    if (hit.label.kind === 'row') rowKeys.add(hit.label.key);
  }
  return runs
    .map((run) => withoutProse(run, printBetween))
    .filter((run) => run.length >= FEWEST_LABELS && countFrames(run) >= FEWEST_FRAME_LABELS);
}

/** A copy of a table begins with its header: the labels without figures before its first row. */
function headerStart(
  run: readonly LabelHit[],
  first: LabelHit,
  printBetween: PrintBetween,
): number {
  const figures = run.findLastIndex((hit, index) =>
    /\d/.test(printBetween(hit.end, run[index + 1]?.start ?? first.start).normalize('NFKC')),
  );
  return figures + 1;
}

/**
 * 「规范性文件类8条、规划计划类2条」, 「未发生行政复议及行政诉讼。」 above a table: labels before its frame with
 * prose behind them are no rows.
 */
function withoutProse(run: LabelHit[], printBetween: PrintBetween): LabelHit[] {
  const frame = run.findIndex((hit) => isFrameLabel(hit.label));
  const isProse = (hit: LabelHit, index: number): boolean =>
    PROSE.test(printBetween(hit.end, run[index + 1]?.start ?? hit.end).replace(UNITS, ''));
  const last = run.slice(0, Math.max(frame, 0)).findLastIndex(isProse);
  return run.slice(last + 1);
}

const INNER_HEADING = new RegExp(
  `[一二三四五六七]\\s*[、.．]\\s*(?:${SECTIONS.map(({ wording }) => wording).join('|')})`,
  'g',
);
