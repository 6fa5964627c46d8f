/** The tables of the form as they are printed: what a reader of pictures may expect where cells are merged the same way. */
import { VARIANTS } from '../../form/editions.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import { printTable, rowsOf, spansOf } from '../../form/printed-table.ts';
import type { PrintedTable } from '../../form/printed-table.ts';
import { gather } from '../../lib/gather.ts';
import { layOutSpans } from '../../lib/span-layout.ts';

interface FormLayout {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly FormLayoutCell[];
}

interface FormLayoutCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Null where figures stand. */
  readonly text: string | null;
}

export const FORM_LAYOUTS: readonly FormLayout[] = gather(VARIANTS, (variant) =>
  TABLE_IDS.map((id) => layoutOf(printTable(variant, id))),
);

function layoutOf(table: PrintedTable): FormLayout {
  const printed = rowsOf(table);
  const spans = printed.map((row) => row.map(spansOf));
  const { slots } = layOutSpans(spans);
  const cells = gather(printed, (row, index) =>
    row.map((cell, position): FormLayoutCell => {
      const slot = slots[index]?.[position] ?? { row: index, column: position };
      const text = cell.kind === 'label' ? cell.text.zh : null;
      return { ...slot, ...spansOf(cell), text };
    }),
  );
  return { rows: printed.length, columns: table.columns, cells };
}
