/**
 * The public face of the room: explain a cell, say what is probably wrong, know the same slip in
 * another report. Nothing is applied here. The shapes are told in `explain-cell.ts` and `hypothesis.ts`.
 */
export { explainCell } from './explain-cell.ts';
export type { Addend, CellEquation } from './explain-cell.ts';
export { isSameHypothesis } from './hypothesis.ts';
export type { Hypothesis, Knot } from './hypothesis.ts';
export { suggestRepairs } from './suggest-repairs.ts';
export type { RepairOptions } from './suggest-repairs.ts';
