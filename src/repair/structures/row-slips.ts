/**
 * How else the figures of one row could be meant: shifted by a column, two of them swapped, digits of
 * two run together or those of one torn apart.
 */
import type { StructureKind } from '../hypothesis.ts';

export type RowSlipKind = Extract<
  StructureKind,
  'row-shifted' | 'cells-swapped' | 'digits-joined' | 'digits-split'
>;

export interface RowSlip {
  readonly kind: RowSlipKind;
  /** Columns (0-based): the two swapped, from where to where shifted, the first whose digits are concerned. */
  readonly at: readonly number[];
  /** Which way the figures moved from their place; null when none but those named did. */
  readonly direction: 'left' | 'right' | null;
  /** What was meant; null = lost, to be worked out from the row's sum. At most one is. */
  readonly meant: readonly (number | null)[];
}

/** @param printed the row's figures, a blank as 0; the total is last */
export function listRowSlips(printed: readonly number[]): RowSlip[] {
  return [
    ...shiftsToTheEnd(printed),
    ...shiftsWithin(printed),
    ...swaps(printed),
    ...joinedDigits(printed),
    ...splitDigits(printed),
  ];
}

/**
 * A stray 0 pushed the figures behind it to the right, and the last was lost; or one was lost and the
 * rest closed up. Sometimes the total stayed in its place.
 */
function shiftsToTheEnd(printed: readonly number[]): RowSlip[] {
  const total = printed.length - 1;
  return [total, total - 1].flatMap((end) => {
    const behind = printed.slice(end + 1);
    return printed.slice(0, end).flatMap((figure, at): RowSlip[] => {
      const before = printed.slice(0, at);
      const slip = { kind: 'row-shifted', at: [at, end] } as const;
      const isPushed = figure === 0;
      const hasClosedUp = printed[end] === 0;
      const pushed = [...before, ...printed.slice(at + 1, end + 1), null, ...behind];
      const closedUp = [...before, null, ...printed.slice(at, end), ...behind];
      return [
        ...(isPushed ? [{ ...slip, direction: 'right', meant: pushed } as const] : []),
        ...(hasClosedUp ? [{ ...slip, direction: 'left', meant: closedUp } as const] : []),
      ];
    });
  });
}

/** A 0 stands some columns off, and the figures between moved to make room: the total is in its place. */
function shiftsWithin(printed: readonly number[]): RowSlip[] {
  return printed.flatMap((figure, at) =>
    printed.flatMap((_, place): RowSlip[] => {
      if (figure !== 0 || Math.abs(at - place) < 2) return [];
      const rest = [...printed.slice(0, at), ...printed.slice(at + 1)];
      const meant = [...rest.slice(0, place), figure, ...rest.slice(place)];
      const direction = place > at ? 'right' : 'left';
      return [{ kind: 'row-shifted', at: [at, place], direction, meant }];
    }),
  );
}

function swaps(printed: readonly number[]): RowSlip[] {
  return printed.flatMap((left, i) =>
    printed.flatMap((right, j): RowSlip[] => {
      if (j <= i || left === right) return [];
      const meant = printed.with(i, right).with(j, left);
      return [{ kind: 'cells-swapped', at: [i, j], direction: null, meant }];
    }),
  );
}

/** 12 and 3 printed as 123: beside it a cell is empty, or the rest moved up and the end is empty. */
function joinedDigits(printed: readonly number[]): RowSlip[] {
  return printed.slice(0, -1).flatMap((figure, at) => {
    const digits = String(figure);
    if (!/^\d{2,}$/.test(digits)) return [];
    return Array.from({ length: digits.length - 1 }, (_, cut) => cut + 1).flatMap((cut) => {
      const [left, right] = [digits.slice(0, cut), digits.slice(cut)];
      if (right.length > 1 && right.startsWith('0')) return [];
      const pair = [Number(left), Number(right)];
      const before = printed.slice(0, at);
      const slips: RowSlip[] = [];
      const slip = { kind: 'digits-joined', at: [at] } as const;
      if (printed[at + 1] === 0) {
        const meant = [...before, ...pair, ...printed.slice(at + 2)];
        slips.push({ ...slip, direction: null, meant });
      }
      if (printed.at(-1) === 0) {
        const meant = [...before, ...pair, ...printed.slice(at + 1, -1)];
        slips.push({ ...slip, direction: 'left', meant });
      }
      return slips;
    });
  });
}

/** 20 printed as 2 and 0: the next cell should be empty, or the rest moved on and the end was lost. */
function splitDigits(printed: readonly number[]): RowSlip[] {
  return printed.slice(0, -1).flatMap((left, at): RowSlip[] => {
    const right = printed[at + 1] ?? 0;
    if (!/^[1-9]\d*,\d+$/.test(`${left},${right}`)) return [];
    const joined = Number(`${left}${right}`);
    const before = printed.slice(0, at);
    const after = printed.slice(at + 2);
    const slip = { kind: 'digits-split', at: [at] } as const;
    const inPlace: RowSlip = { ...slip, direction: null, meant: [...before, joined, 0, ...after] };
    return after.length === 0
      ? []
      : [inPlace, { ...slip, direction: 'right', meant: [...before, joined, ...after, null] }];
  });
}
