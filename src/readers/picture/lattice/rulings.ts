/** The ruled lines of a straight page: ridges and long runs of ink that end on each other. */
import { flipGrey } from '../image/grey-image.ts';
import type { GreyImage } from '../image/grey-image.ts';
import { grainOf } from '../image/threshold.ts';
import type { StraightPage } from '../page/rectify.ts';
import { findSegments } from '../page/segments.ts';
import type { Segment } from '../page/segments.ts';
import { isSolid, ridgesOf } from './ridges.ts';
import { endsOn, meets, toleranceOf, unitOf } from './ruling.ts';
import type { Axis, Ruling, Rulings } from './ruling.ts';
import { trimEnds } from './trim-ends.ts';

export function findRulings({ image, ink }: StraightPage): Rulings {
  const unit = unitOf(image);
  const { width } = image;
  const grain = grainOf(image);
  const find = (seen: SeenLines, axis: Axis, least: number): Ruling[] => {
    const looked = { unit, grain };
    const thin = findSegments(ridgesOf(seen.image, looked), { least, gap: 2 }).filter(
      (segment) =>
        segment.thickness < Math.max(5, 7 * unit) && isSolid(seen.image, segment, looked),
    );
    const inked = findSegments(seen.ink, { least, gap: Math.ceil(3 * unit) + 1 }).filter(
      (segment) => segment.thickness >= 3.2 * unit || isSolid(seen.image, segment, looked),
    );
    return joinPieces([...thin, ...inked], axis, unit);
  };
  const across = find({ image, ink }, 'across', Math.round(width / 24));
  const flipped = { image: flipGrey(image), ink: flipGrey(ink) };
  const down = find(flipped, 'down', Math.round(width / 50));
  const found = trimEnds({ across, down: dropShort(down, across, unit) }, unit);
  return dropStrokes(found, width, unit);
}

interface SeenLines {
  readonly image: GreyImage;
  readonly ink: GreyImage;
}

/** Pieces of one line, and what both ways of looking found of it. */
function joinPieces(segments: readonly Segment[], axis: Axis, unit: number): Ruling[] {
  const lines: { from: number; to: number; at: number; length: number; last: number }[] = [];
  for (const { from, to, at, length } of [...segments].sort((a, b) => a.from - b.from)) {
    const line = lines.find(
      (each) => from - each.to < 14 * unit && Math.abs(each.last - at) <= 2.5 * unit + 1,
    );
    if (line === undefined) {
      lines.push({ from, to, at, length, last: at });
      continue;
    }
    const whole = line.length + length;
    line.at = (line.at * line.length + at * length) / whole;
    line.length = whole;
    line.to = Math.max(line.to, to);
    line.last = at;
  }
  return lines.map(({ from, to, at }) => ({ axis, from, to, at }));
}

/** Points at 200 dpi: an upright shorter than this may be a stroke of a letter. */
const SHORT = 64;

const lengthOf = ({ from, to }: Ruling): number => to - from;

/** A short upright is a line where it parts two others, a longer one continues it or many stand beside it. */
function dropShort(down: readonly Ruling[], across: readonly Ruling[], unit: number): Ruling[] {
  const least = SHORT * unit;
  const tolerance = toleranceOf(unit);
  const isBetween = ({ from, to, at }: Ruling): boolean =>
    endsOn(across, { at, end: from }, tolerance) && endsOn(across, { at, end: to }, tolerance);
  const near = (left: number, right: number, most: number): boolean =>
    Math.abs(left - right) < most * unit + 1;
  const long = down.filter((line) => lengthOf(line) > least);
  const hasTwins = (line: Ruling): boolean =>
    down.filter((other) => near(other.from, line.from, 6) && near(other.to, line.to, 6)).length >=
    7;
  return down.filter(
    (line) =>
      lengthOf(line) > least ||
      isBetween(line) ||
      long.some(({ at }) => near(at, line.at, 4)) ||
      hasTwins(line),
  );
}

const ROUNDS = 3;
const FEWEST_BESIDE = 3;

/** Ruled lines end on ruled lines; strokes of letters do not. */
function dropStrokes(given: Rulings, width: number, unit: number): Rulings {
  const tolerance = toleranceOf(unit);
  const near = tolerance + 9 * unit;
  let { across, down } = given;
  for (let round = 0; round < ROUNDS; round++) {
    const [rows, columns] = [across, down];
    const isShared = (line: Ruling, end: 'from' | 'to'): boolean =>
      columns.filter(
        (other) =>
          other !== line &&
          Math.abs(other[end] - line[end]) < tolerance &&
          lengthOf(other) > 20 * unit,
      ).length >= FEWEST_BESIDE;
    down = columns.filter(
      (line) =>
        lengthOf(line) > width / 8 ||
        ((endsOn(rows, { at: line.at, end: line.from }, near) || isShared(line, 'from')) &&
          (endsOn(rows, { at: line.at, end: line.to }, near) || isShared(line, 'to')) &&
          rows.some((row) => meets(row, line, tolerance))),
    );
    const kept = down;
    across = rows.filter(
      (line) =>
        lengthOf(line) > width / 5 ||
        (endsOn(kept, { at: line.at, end: line.from }, near) &&
          endsOn(kept, { at: line.at, end: line.to }, near)),
    );
  }
  return { across, down };
}
