/** What each crop of the sheet shows, told when it is drawn. */
import type { CellId } from '../../../form/form-types.ts';
import { nameCell } from '../../../form/name-cell.ts';
import type { Language, OpenReport } from '../../../store/app-state.ts';
import type { Crop, Crops } from '../../source/sheets/use-crops.ts';
import type { SheetFacts, Standing } from './use-sheet-facts.ts';

export interface CropFace {
  /** Absent where its page is not at hand. */
  readonly crop: Crop | undefined;
  readonly name: string;
  /** As it was read, and as it is now. */
  readonly read: number | null;
  readonly value: number | null;
  readonly standing: Standing;
}

interface Known {
  readonly open: OpenReport;
  readonly facts: SheetFacts;
  readonly crops: Crops;
  readonly language: Language;
}

export function facesOf({ open, facts, crops, language }: Known): (cell: CellId) => CropFace {
  return (cell) => ({
    crop: crops.get(cell),
    name: nameCell(open.report, cell)[language],
    read: open.reading.cells[cell]?.value ?? null,
    value: open.report.cells[cell]?.value ?? null,
    standing: facts.standingOf(cell),
  });
}
