/** Where a ruled line really ends. */
import { endsOn, toleranceOf } from './ruling.ts';
import type { Ruling, Rulings } from './ruling.ts';

/** Points at 200 dpi: so far beyond a crossing a stroke of a letter beside it may make a line seem to go on. */
const OVERSHOT = 32;

/** A line that ends on none of the others ends where it crossed the last. */
export function trimEnds({ across, down }: Rulings, unit: number): Rulings {
  const tolerance = toleranceOf(unit);
  const trim = (line: Ruling, others: readonly Ruling[]): Ruling => {
    const crossed = others
      .filter(({ from, to }) => from - tolerance <= line.at && line.at <= to + tolerance)
      .map(({ at }) => at)
      .filter((at) => line.from <= at && at <= line.to);
    const [first, last] = [Math.min(...crossed), Math.max(...crossed)];
    if (last - first <= tolerance) return line;
    const ends = (end: number): boolean => endsOn(others, { at: line.at, end }, tolerance);
    const isOver = (end: number, cut: number): boolean =>
      !ends(end) && Math.abs(end - cut) < OVERSHOT * unit;
    return {
      ...line,
      from: isOver(line.from, first) ? first : line.from,
      to: isOver(line.to, last) ? last : line.to,
    };
  };
  return {
    across: across.map((line) => trim(line, down)),
    down: down.map((line) => trim(line, across)),
  };
}
