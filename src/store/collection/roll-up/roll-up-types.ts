/** What the interface may know of roll-ups as they are answered. */
export type { ExplanationKind } from '../../../collection/roll-up/explain-difference.ts';
export type { RollUpState } from '../../../collection/roll-up/roll-up-cells.ts';
export type {
  Explained,
  FaultyReport,
  GivenReport,
  MadeCellView,
  MadeRollUpAsked,
  MadeRollUpView,
  OpenReport,
  RollUpAsked,
  RollUpCellView,
  RollUpView,
  Some,
} from '../../../worker/collection/roll-up-protocol.ts';
