/**
 * The official tables of a form on one sheet, in the printed layout, each sum of the form checked by a
 * formula beside or below it.
 */
import type { Cell, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { Equation } from '../../form/equation.ts';
import { equationsOf } from '../../form/equations.ts';
import type { FormVariant } from '../../form/editions.ts';
import { tablesOf } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { TABLE_IDS } from '../../form/form-types.ts';
import { printTable } from '../../form/printed-table.ts';
import { addressOf, onSheet } from '../file/address.ts';
import { FIT_TO_WIDTH } from '../file/plain-sheet.ts';
import { checkFormula } from './checks.ts';
import { heightOf, layOutTable, WIDTHS } from './form-cells.ts';
import type { SheetPlace } from './form-cells.ts';
import { CAPTION, CHECK, TITLE, WRAPPED_NOTE } from './look.ts';

export interface FormSheet {
  readonly sheet: WriteSheet;
  readonly addresses: ReadonlyMap<CellId, string>;
  /** Where each sum is checked. */
  readonly checks: ReadonlyMap<Equation, string>;
}

interface FormSheetAsked {
  readonly name: string;
  readonly title: string;
  /** A line below it. */
  readonly note: string;
  readonly variant: FormVariant;
  readonly cellOf: (id: CellId) => Partial<Cell>;
}

const HEADINGS = {
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
} as const;

export function formSheet({ name, title, note, variant, cellOf }: FormSheetAsked): FormSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const places = new Map<CellId, SheetPlace>();
  cells.set('0,0', { value: title, style: TITLE });
  cells.set('1,0', { value: note, style: WRAPPED_NOTE });
  merges.push({ startRow: 1, startCol: 0, endRow: 1, endCol: WIDTHS.length - 1 });
  let row = 3;
  const checks = new Map<Equation, string>();
  const rowDefs = new Map([[1, { height: heightOf(note, WIDTHS) }]]);
  for (const table of TABLE_IDS) {
    cells.set(`${row},0`, { value: HEADINGS[table], style: CAPTION });
    const laid = layOutTable(printTable(variant, table), row + 1);
    for (const [place, label] of laid.labels) cells.set(place, label);
    merges.push(...laid.merges);
    for (const [line, height] of laid.heights) rowDefs.set(line, { height });
    for (const [id, place] of laid.figures) {
      places.set(id, place);
      cells.set(keyOf(place), cellOf(id));
    }
    const end = placeChecks({ variant, table, end: laid.end, places }, (equation, place) => {
      const formula = checkFormula(equation, (id) => addressAt(places.get(id)));
      cells.set(keyOf(place), { formula, style: CHECK });
      checks.set(equation, addressAt(place));
    });
    for (const label of end.labels)
      cells.set(keyOf(label.place), { value: label.text, style: CHECK });
    row = end.row + 1;
  }
  return {
    sheet: {
      name,
      cells,
      merges,
      columns: WIDTHS.map((width) => ({ width })),
      rowDefs,
      pageSetup: FIT_TO_WIDTH,
    },
    addresses: new Map([...places].map(([id, place]) => [id, onSheet(name, addressAt(place))])),
    checks,
  };
}

function keyOf({ row, column }: SheetPlace): string {
  return `${row},${column}`;
}

function addressAt(place: SheetPlace | undefined): string {
  return place === undefined ? 'A1' : addressOf(place.row, place.column);
}

interface LaidChecks {
  readonly variant: FormVariant;
  readonly table: (typeof TABLE_IDS)[number];
  readonly end: number;
  readonly places: ReadonlyMap<CellId, SheetPlace>;
}

interface Below {
  /** The first row free again. */
  readonly row: number;
  readonly labels: readonly { readonly place: SheetPlace; readonly text: string }[];
}

/** A sum along a row is checked to its right, one down a column below it; table 4 has but one row. */
function placeChecks(
  { variant, table, end, places }: LaidChecks,
  put: (equation: Equation, place: SheetPlace) => void,
): Below {
  const equations = equationsOf(variant).filter((each) => each.table === table);
  const labels: { place: SheetPlace; text: string }[] = [];
  const lines = new Map<string, number>();
  const layout = tablesOf(variant)[table].layout;
  for (const equation of equations) {
    const [last] = equation.right;
    const total = last === undefined ? undefined : places.get(last);
    if (total === undefined) continue;
    if (equation.along.kind === 'row' && layout === 'rows') {
      put(equation, { row: total.row, column: total.column + 1 });
      continue;
    }
    const line = lines.get(equation.rule) ?? end + lines.size;
    if (!lines.has(equation.rule)) {
      lines.set(equation.rule, line);
      if (layout === 'rows')
        labels.push({ place: { row: line, column: LABELS }, text: NAMES[equation.rule] ?? '' });
    }
    put(equation, { row: line, column: total.column });
  }
  return { row: end + lines.size, labels };
}

/** The wide column of row labels. */
const LABELS = 2;

const NAMES: Readonly<Partial<Record<Equation['rule'], string>>> = {
  'requests-column-balance': '一 + 二 = 三（七）+ 四',
  'requests-result-total': '各项之和 = （七）总计',
};
