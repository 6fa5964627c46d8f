/** What is read of a table at first, and what its labels say by that: as far as they are told apart by it. */
import type { Box, GreyImage } from '../image/grey-image.ts';
import type { CellCrops } from './crops.ts';
import { agrees, assumeLabels } from './known-layouts.ts';
import type { Assumed, KnownLayout } from './known-layouts.ts';
import type { KnownPrints } from './known-prints.ts';
import type { LineReader } from './line-reader.ts';
import type { PreparedTable } from './prepare-page.ts';

/** What is known of tables beforehand. */
export interface Known {
  /** Null where labels are to be read whole. */
  readonly prints: KnownPrints | null;
  readonly layouts: readonly KnownLayout[];
}

/** What is read of a table at first: labels as far as they are told apart by it, of a known table every second. */
export function firstLines({ lattice, crops }: PreparedTable, known: Known): LinesOfCell[] {
  const measured = crops.map(({ cell, print }) => ({ cell, width: widthOf(print?.lines ?? []) }));
  const assumed = assumeLabels(lattice, measured, known.layouts);
  return crops.map((crop, index) => {
    const own = assumed[index] ?? null;
    const head = known.prints === null ? null : crop.head;
    const all = (): readonly GreyImage[] => head?.lines() ?? crop.lines();
    if (own === null) return { crop, images: all(), isHead: head !== null, assumed: null };
    return { crop, images: own.isProof ? proofOf(all()) : [], isHead: true, assumed: own };
  });
}

/** In points of a line of 48: two characters at the least. */
const PROVING = 80;

/** Of the lines of a label the first tells, where it is long enough. */
function proofOf(lines: readonly GreyImage[]): readonly GreyImage[] {
  const [first] = lines;
  return first !== undefined && first.width >= PROVING ? [first] : lines;
}

function widthOf(lines: readonly Box[]): number {
  return lines.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
}

export interface LinesOfCell {
  readonly crop: CellCrops;
  readonly images: readonly GreyImage[];
  /** The images are how it begins, or nothing of it. */
  readonly isHead: boolean;
  readonly assumed: Assumed | null;
}

/** The line of a cell that may be a whole number; amounts and signed figures are looked at one by one. */
export function figureLines({ crop, images, isHead }: LinesOfCell): readonly GreyImage[] {
  const { print, isTwice } = crop;
  return !isHead && !isTwice && print?.isOneLine === true && !print.isMark ? images : [];
}

/** Proofs that agree, of all: a table with fewer is another one. */
const AGREEING = 0.7;

/** What the labels of a known table say: proofs that agree, and what stands between two of them. */
export function toldByTable(
  first: readonly LinesOfCell[],
  reader: LineReader,
): ReadonlyMap<LinesOfCell, string> {
  const labels = first.flatMap((cell) => {
    const { assumed } = cell;
    if (assumed === null) return [];
    const { text, isProof } = assumed;
    return [{ cell, text, isProof, agrees: isProof && agrees(readOf(cell, reader).text, text) }];
  });
  const proofs = labels.filter(({ isProof }) => isProof);
  const agreeing = proofs.filter((proof) => proof.agrees);
  if (agreeing.length < AGREEING * proofs.length) return new Map();
  const told = labels.filter(
    (label, index) =>
      label.agrees ||
      (!label.isProof &&
        [index - 1, index + 1].every((neighbour) => labels[neighbour]?.agrees ?? false)),
  );
  return new Map(told.map(({ cell, text }) => [cell, text]));
}

export function readOf(
  { images }: LinesOfCell,
  reader: LineReader,
): { readonly text: string; readonly confidence: number } {
  const lines = images.flatMap((image) => reader.of(image) ?? []);
  const text = lines.map((line) => line.text).join('');
  return { text, confidence: Math.min(...lines.map((line) => line.confidence)) };
}
