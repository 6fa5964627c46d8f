/**
 * A soft mask (ISO 32000-1 §11.5): the lightness, or the strength, of what its group paints is how much
 * of what is masked is seen. Only plain rectangles are followed; a mask of anything else hides nothing.
 */
import { BLACK, readHexColor, shadeOf } from '../page/paint/colors.ts';
import type { GraphicsState, SoftMask } from '../page/paint/graphics.ts';
import type { Box } from '../page/paint/matrix.ts';
import { contains, readNumbers } from '../page/paint/matrix.ts';
import { PathPainter } from '../page/paint/paths.ts';
import { readShapes } from '../page/paint/shapes.ts';

export class MaskPainter implements SoftMask {
  readonly #paths: PathPainter;
  readonly #isLuminous: boolean;
  readonly #backdrop: number;
  /** What each strength becomes, in 256 steps; null when it stays as it is. */
  readonly #transfer: readonly number[] | null;
  #isBlurred = false;

  constructor(mask: object, page: Box) {
    this.#paths = new PathPainter(page);
    this.#isLuminous = 'subtype' in mask && mask.subtype === 'Luminosity';
    const backdrop = 'backdrop' in mask ? readHexColor(mask.backdrop) : null;
    this.#backdrop = this.#isLuminous ? shadeOf(backdrop ?? BLACK) : 0;
    const map = 'transferMap' in mask ? mask.transferMap : null;
    this.#transfer = map instanceof Uint8Array ? [...map] : readNumbers(map);
  }

  fill(path: unknown, state: GraphicsState): void {
    const shapes = readShapes(path, state.ctm);
    if (state.fillColor === null || !shapes.every(({ isRectangle }) => isRectangle)) this.blur();
    this.#paths.fill(path, state);
  }

  /** Something was painted into the mask that is not followed. */
  blur(): void {
    this.#isBlurred = true;
  }

  strengthAt(x: number, y: number): number {
    if (this.#isBlurred) return 1;
    const area = this.#paths.areas.findLast((each) => contains(each, x, y));
    const painted = this.#isLuminous ? shadeOf(area?.color ?? null) : 1;
    const strength = area === undefined ? this.#backdrop : painted;
    const mapped = this.#transfer?.[Math.round(strength * 255)];
    return mapped === undefined ? strength : mapped / 255;
  }
}

/** A group that makes a soft mask (ISO 32000-1 §11.6.5.2). */
export function isMask(group: unknown): group is { readonly smask: object } {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask);
}
