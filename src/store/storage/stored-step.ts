/** A step as an earlier version of this page stored it → as it is kept now. */
import { toCellId } from '../../form/form-types.ts';
import type { Step } from '../steps/step.ts';

/** Cells locked as right were once decisions under a key that names the cell and its figure. */
const OLD_LOCK = /^cell-confirmed\|(?<cell>[^=|]+)=(?<figure>[^|]*)\|$/;

export function withConfirmKind(step: Step): Step {
  if (step.kind !== 'decide') return step;
  const [change] = step.changes;
  const { cell: id = '', figure = '-' } = OLD_LOCK.exec(change?.key ?? '')?.groups ?? {};
  const cell = toCellId(id);
  if (change === undefined || cell === null) return step;
  return {
    kind: 'confirm',
    report: step.report,
    at: step.at,
    cells: [{ cell, value: figure === '-' ? null : Number(figure) }],
    isConfirmed: change.to.resolution === 'fixed',
  };
}
