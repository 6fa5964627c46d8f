/** The three official tables with figures, as they stand in a report: what Word and web page are made of. */
import type { FormVariant } from '../../form/editions.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import type { CellId } from '../../form/form-types.ts';
import { printTable } from '../../form/printed-table.ts';
import type { PrintedCell, PrintedTable } from '../../form/printed-table.ts';
import { SECTIONS } from '../../form/sections.ts';

export interface OfficialTables {
  /** Of the whole. */
  readonly title: string;
  /** What may be said of the tables in section 一; '' = nothing. */
  readonly paragraph: string;
  /** What must be known of them, a line each, below the tables. */
  readonly notes: readonly string[];
  readonly form: FormVariant;
  /** As it is to be printed; '' = none. */
  readonly figureAt: (id: CellId) => string;
}

export interface HeadedTable {
  readonly heading: string;
  readonly table: PrintedTable;
}

const NUMERALS = '一二三四五六';

export function headedTables(form: FormVariant): readonly HeadedTable[] {
  return TABLE_IDS.map((id) => {
    const nth = SECTIONS.findIndex(({ table }) => table === id);
    return {
      heading: `${NUMERALS[nth]}、${SECTIONS[nth]?.label ?? ''}`,
      table: printTable(form, id),
    };
  });
}

export function textOf(cell: PrintedCell, figureAt: OfficialTables['figureAt']): string {
  return cell.kind === 'figure' ? figureAt(cell.id) : cell.text.zh;
}
