/**
 * A scanned or photographed page set straight: even paper, then its skew, then what perspective did to
 * its ruled lines, both undone in one drawing.
 */
import { flatten, stretch } from '../image/flat-field.ts';
import { flipGrey } from '../image/grey-image.ts';
import type { GreyImage } from '../image/grey-image.ts';
import { halve, warp } from '../image/resample.ts';
import type { PointMap } from '../image/resample.ts';
import { inkOfPage } from '../image/threshold.ts';
import { findSegments } from './segments.ts';
import { skewOf } from './skew.ts';
import { fitSlopes } from './slope-field.ts';
import type { SlopeField } from './slope-field.ts';

export interface StraightPage {
  readonly image: GreyImage;
  readonly ink: GreyImage;
  /** Where its points stood in the picture that was given. */
  readonly map: PointMap;
}

/** Radians, and slopes at the edge of the page, that nobody sees. */
const LEAST_SKEW = 0.0008;
const LEAST_SLOPE = 0.001;

/** How a page stands is seen at half its size; it is drawn anew once. */
export function rectify(image: GreyImage): StraightPage {
  const { width, height } = image;
  const radius = Math.max(8, Math.round(width / 130));
  const flat = flatten(image, Math.max(24, Math.round(width / 34)));
  const small = halve(flat);
  const seen = skewOf(inkOfPage(small, radius >> 1));
  const isSkewed = Math.abs(seen) > LEAST_SKEW;
  const skew = isSkewed ? seen : 0;
  const upright = isSkewed ? warp(small, small, rotation(skew, small.width, small.height)) : small;
  const fields = slopesOf(inkOfPage(upright, radius >> 1));
  const isSloped =
    steepest(fields.across, height) > LEAST_SLOPE || steepest(fields.down, width) > LEAST_SLOPE;
  const turned = rotation(skew, width, height);
  const map = isSloped ? straighten(fields, image, turned) : turned;
  const straight = stretch(isSloped || isSkewed ? warp(flat, image, map) : flat);
  return { image: straight, ink: inkOfPage(straight, radius), map };
}

function rotation(angle: number, width: number, height: number): PointMap {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [width / 2, height / 2];
  return (u, v, from) => {
    const [x, y] = [u - cx, v - cy];
    from[0] = cos * x - sin * y + cx;
    from[1] = sin * x + cos * y + cy;
  };
}

interface SlopeFields {
  readonly across: SlopeField;
  readonly down: SlopeField;
}

/** @param ink of the page at half its size; @returns fields of the whole one */
function slopesOf(ink: GreyImage): SlopeFields {
  const { width, height } = ink;
  const across = findSegments(ink, { least: Math.round(width / 24), gap: 2 });
  const down = findSegments(flipGrey(ink), { least: Math.round(width / 28), gap: 2 });
  const longer = (least: number) => (segment: { readonly length: number }) =>
    segment.length > least;
  const whole = ({ slope, change }: SlopeField): SlopeField => ({ slope, change: change / 2 });
  return {
    across: whole(fitSlopes(across.filter(longer(width / 12)), height / 2, width / 2)),
    down: whole(fitSlopes(down.filter(longer(width / 22)), width / 2, height / 2)),
  };
}

function steepest({ slope, change }: SlopeField, extent: number): number {
  return Math.abs(slope) + (Math.abs(change) * extent) / 2;
}

/** Where a line through (u, v) of either kind meets the middle of the page. */
function straighten(
  { across, down }: SlopeFields,
  { width, height }: GreyImage,
  turned: PointMap,
): PointMap {
  const [cx, cy] = [width / 2, height / 2];
  return (u, v, from) => {
    const b = across.slope + across.change * (v - cy);
    const d = down.slope + down.change * (u - cx);
    const x = (u + d * (v - cy) - d * b * cx) / (1 - d * b);
    turned(x, v + b * (x - cx), from);
  };
}
