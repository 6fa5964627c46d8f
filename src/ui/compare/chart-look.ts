/** Colours and text of the charts. The palette keeps its order under the common colour blindnesses. */
import type { Outcome } from '../../store/comparisons.ts';

export const OUTCOME_COLORS: Readonly<Record<Outcome, string>> = {
  granted: '#2f6f9f',
  partial: '#82b1d3',
  denied: '#b8503f',
  unavailable: '#e0a458',
  rejected: '#8a7aa8',
  other: '#9aa3ad',
};

export const LINE_COLORS = [
  '#24567f',
  '#b8503f',
  '#4d8f5b',
  '#c9962b',
  '#7b5ea7',
  '#3d9a9a',
  '#8c5a3c',
  '#6a7380',
] as const;

export const AXIS_TEXT = { fontSize: 12.5, fill: '#525b66' } as const;

const LONGEST_NAME = 13;

/** Agency names are cut in the middle: their ends tell them apart (… 人民政府, … 局). */
export function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, 7)}…${name.slice(-5)}`;
}
