/** The public face of the room: explain a cell, say what is probably wrong. Nothing is applied here. */
export { explainCell } from './explain-cell.ts';
export type { Addend, Caveat, CellEquation } from './explain-cell.ts';
export { isSameHypothesis } from './hypothesis.ts';
export type { Change, Evidence, Hypothesis, Knot, RepairKind } from './hypothesis.ts';
export { suggestRepairs } from './suggest-repairs.ts';
export type { RepairOptions } from './suggest-repairs.ts';
