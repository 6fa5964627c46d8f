/** What the interface shows of `repair`: explanations and suggestions, made reachable. */
export { explainCell } from '../repair/index.ts';
export type { Addend, CellEquation, Hypothesis, Knot } from '../repair/index.ts';
