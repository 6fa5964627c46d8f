/**
 * The way back from print to cell: which figures stand in a paragraph or grid cell of the document,
 * and at which of its characters. Built once a report from the places of its cells.
 */
import type { CellId } from '../form/form-types.ts';
import type { Span } from '../lib/place.ts';
import type { Report } from './report.ts';

/** The characters [start, end) of a piece's text are (a part of) a figure; empty where it is blank. */
export interface PlacedFigure {
  readonly start: number;
  readonly end: number;
  readonly cell: CellId;
}

/** Figures by piece, in the order of the print. */
export type PlaceIndex = ReadonlyMap<string, readonly PlacedFigure[]>;

const NONE: readonly PlacedFigure[] = [];

/** @param report as read: edits leave places alone */
export function indexPlaces(report: Report): PlaceIndex {
  const index = new Map<string, PlacedFigure[]>();
  for (const [id, { place }] of Object.entries(report.cells)) {
    for (const span of place) {
      const figures = index.get(keyOf(span)) ?? [];
      // The keys of `cells` are cell ids; Object.entries forgets it.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      figures.push({ start: span.start, end: span.end, cell: id as CellId });
      index.set(keyOf(span), figures);
    }
  }
  for (const figures of index.values()) {
    figures.sort((left, right) => left.start - right.start || left.end - right.end);
  }
  return index;
}

/** @param piece a paragraph (`cell` null), or a cell of a grid by its number */
export function figuresAt(
  index: PlaceIndex,
  piece: Pick<Span, 'block' | 'cell'>,
): readonly PlacedFigure[] {
  return index.get(keyOf(piece)) ?? NONE;
}

function keyOf({ block, cell }: Pick<Span, 'block' | 'cell'>): string {
  return `${block}/${cell ?? ''}`;
}

/** A run of a piece's text; `cell` is the figure that it prints, null between figures. */
export interface TextSegment {
  readonly text: string;
  readonly start: number;
  readonly cell: CellId | null;
}

/**
 * The whole text in runs, each figure a run of its own. Where two cells claim the same characters
 * the first keeps them.
 */
export function segmentText(text: string, figures: readonly PlacedFigure[]): TextSegment[] {
  const segments: TextSegment[] = [];
  let at = 0;
  for (const { start, end, cell } of figures) {
    if (start < at || end > text.length) continue;
    if (start > at) segments.push({ text: text.slice(at, start), start: at, cell: null });
    segments.push({ text: text.slice(start, end), start, cell });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), start: at, cell: null });
  return segments;
}
