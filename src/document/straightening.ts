/**
 * How the picture of a page was set straight to be read: from places on the page, where origins are told, to
 * places on the straight picture, which is kept beside the document.
 */
import type { PageSize } from './document.ts';

export interface Straightening {
  /** Of the straight picture, in points. */
  readonly width: number;
  readonly height: number;
  /** Shares of its width and height, each by the shares of the page's: what 1, x, y, x², xy and y² are worth. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Where two pages stand beside each other: the second, which was set straight by itself. */
  readonly second?: SecondPage;
}

interface SecondPage {
  /** Where it is, in shares of the page. */
  readonly within: readonly [x0: number, y0: number, x1: number, y1: number];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The terms of a place, told in shares of the page. */
export function termsOf(x: number, y: number): number[] {
  return [1, x, y, x * x, x * y, y * y];
}

type Rect = readonly [x: number, y: number, width: number, height: number];

/** @param rect in the page's units. @returns around the same on the straight picture, in its points */
export function straightRect({ width, height, straight }: StraightPage, rect: Rect): Rect {
  const [left, top, wide, high] = rect;
  const worth = worthAt(straight, (left + wide / 2) / width, (top + high / 2) / height);
  const places = [
    [left, top],
    [left + wide, top],
    [left, top + high],
    [left + wide, top + high],
  ].map(([x = 0, y = 0]) => {
    const terms = termsOf(x / width, y / height);
    return [sumOf(worth.x, terms) * straight.width, sumOf(worth.y, terms) * straight.height];
  });
  const xs = places.map(([x = 0]) => x);
  const ys = places.map(([, y = 0]) => y);
  const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
  return [x0, y0, Math.max(...xs) - x0, Math.max(...ys) - y0];
}

/** @param x in shares of the page, as y */
function worthAt(straight: Straightening, x: number, y: number): Pick<Straightening, 'x' | 'y'> {
  const { second } = straight;
  if (second === undefined) return straight;
  const [x0, y0, x1, y1] = second.within;
  return x >= x0 && x <= x1 && y >= y0 && y <= y1 ? second : straight;
}

export interface StraightPage extends PageSize {
  readonly straight: Straightening;
}

export function isStraight(page: PageSize): page is StraightPage {
  return page.straight !== undefined;
}

function sumOf(worth: readonly number[], terms: readonly number[]): number {
  return worth.reduce((sum, each, index) => sum + each * (terms[index] ?? 0), 0);
}
