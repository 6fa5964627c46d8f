/** Where a key leads on the sheet of crops, as in a grid: by the model of it, whatever of it is drawn. */
import type { CellId } from '../../../form/form-types.ts';
import { GAP } from './lay-crops.ts';
import type { CropLayout, CropPlace } from './lay-crops.ts';

interface Step {
  readonly from: CellId;
  readonly key: string;
  readonly ctrlKey: boolean;
  /** How many lines are seen at once. */
  readonly page: number;
}

/** @returns the cell itself at an edge; null for a key that goes nowhere */
export function stepOnSheet(layout: CropLayout, { from, key, ctrlKey, page }: Step): CellId | null {
  const at = layout.placeOf.get(from);
  const ways = ctrlKey ? FAR_WAYS : WAYS;
  const next = at === undefined ? undefined : ways[key]?.(layout, at, page);
  return next === undefined ? null : (layout.lines[next.line]?.cells[next.column] ?? from);
}

type Way = (layout: CropLayout, at: CropPlace, page: number) => CropPlace;

const WAYS: Readonly<Record<string, Way>> = {
  ArrowRight: (layout, { line, column }) =>
    column < lastOf(layout, line) ? { line, column: column + 1 } : { line: line + 1, column: 0 },
  ArrowLeft: (layout, { line, column }) =>
    column > 0
      ? { line, column: column - 1 }
      : { line: line - 1, column: lastOf(layout, line - 1) },
  ArrowDown: (layout, at) => goLines(layout, at, 1),
  ArrowUp: (layout, at) => goLines(layout, at, -1),
  PageDown: (layout, at, page) => goLines(layout, at, page),
  PageUp: (layout, at, page) => goLines(layout, at, -page),
  Home: (_, { line }) => ({ line, column: 0 }),
  End: (layout, { line }) => ({ line, column: lastOf(layout, line) }),
};

const FAR_WAYS: Readonly<Record<string, Way>> = {
  Home: () => ({ line: 0, column: 0 }),
  End: ({ lines, ...layout }) => {
    const line = lines.length - 1;
    return { line, column: lastOf({ lines, ...layout }, line) };
  },
};

/** The column at the end of a line. */
function lastOf({ lines }: CropLayout, line: number): number {
  return (lines[line]?.cells.length ?? 0) - 1;
}

/** So many lines on, as far as there are any; to the crop that stands nearest to straight above or below. */
function goLines(layout: CropLayout, { line, column }: CropPlace, by: number): CropPlace {
  const to = Math.max(0, Math.min(line + by, layout.lines.length - 1));
  const middle = (column + 1 / 2) * pitchOf(layout, line);
  const nearest = Math.floor(middle / pitchOf(layout, to));
  return { line: to, column: Math.min(nearest, lastOf(layout, to)) };
}

/** Pixels from a crop to the next in a line. */
function pitchOf({ lines, groups }: CropLayout, line: number): number {
  return (groups[lines[line]?.group ?? -1]?.width ?? 0) + GAP;
}
