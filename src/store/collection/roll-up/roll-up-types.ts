/** What the interface may know of roll-ups as they are answered. */
export type { RollUpState } from '../../../collection/roll-up/roll-up-cells.ts';
export type {
  BroughtView,
  Explained,
  FaultyReport,
  MadeCellView,
  MadeRollUpAsked,
  MadeRollUpView,
  UncertainReport,
  RollUpAsked,
  RollUpCellView,
  RollUpView,
  Some,
} from '../../../worker/collection/roll-up-protocol.ts';
