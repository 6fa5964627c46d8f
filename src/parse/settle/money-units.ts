/**
 * The unit of each money figure where its own cell does not print one: beside its row's label, in its
 * column's header, in the line above its block, or above the table, the nearest first.
 */
import type { CellId } from '../../form/form-types.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { findMoneyUnit, plainUnits } from '../../lib/money-unit.ts';
import type { MoneyUnit } from '../../lib/money-unit.ts';
import { plainCount, readFigure } from '../../lib/read-figure.ts';
import type { Alignment } from '../match/align-runs.ts';
import type { FigureRun } from '../match/figure-run.ts';
import type { LineCell, PrintedLine } from '../match/printed-line.ts';
import { holdsNumber } from '../rows/row.ts';
import type { Row } from '../rows/row.ts';

export interface UnitsInput {
  readonly lines: readonly PrintedLine[];
  readonly runs: readonly FigureRun[];
  readonly alignment: Alignment;
  readonly rows: readonly Row[];
  /** The rows between the section's heading and the table, the heading too. */
  readonly above: readonly Row[];
}

/** 「（元）」, 「（单位：万元，保留4位小数）」, 「单位：件、元」. */
const SAID =
  /[（(【[]\s*(?:[十百千]?万?|亿)[元圆]\s*[)）】\]]|单位\s*[:：]\s*[^\d，。；)）\]】]{0,8}?(?:[十百千]?万|亿)?[元圆]/;

export function findUnits(input: UnitsInput): ReadonlyMap<CellId, MoneyUnit> {
  const units = new Map<CellId, MoneyUnit>();
  const overall = unitSaid(input.above);
  input.lines.forEach((line, index) => {
    const run = input.runs[input.alignment.runOfRow[index] ?? -1];
    for (const cell of line.cells) {
      if (cell.column.kind !== 'money') continue;
      const unit = unitOf(cell, run, input) ?? overall;
      if (unit !== null) units.set(cell.id, unit);
    }
  });
  return units;
}

function unitOf(
  cell: LineCell,
  run: FigureRun | undefined,
  { rows }: UnitsInput,
): MoneyUnit | null {
  const row = run?.slots[0]?.row;
  if (row === undefined) return unitOfHeader(rows, cell);
  const label = rows[row] === undefined ? null : unitSaid([labelsOf(rows[row], cell)]);
  return label ?? unitOfHeader(rows, cell) ?? unitSaid(linesAbove(rows, row));
}

/** The row without its figures; of a line, what precedes the first figure behind the label. */
function labelsOf(row: Row, { row: formRow }: LineCell): Pick<Row, 'text'> {
  if (row.kind !== 'line')
    return {
      text: row.pieces
        .filter(({ text }) => !isFigure(text))
        .map(({ text }) => text)
        .join(' '),
    };
  const label = [formRow.label, ...formRow.aliases].find((print) => row.text.includes(print)) ?? '';
  const behind = row.text.slice(row.text.indexOf(label) + label.length);
  return { text: /^\s*[（(][^）)\d]{1,12}[）)]/.exec(behind)?.[0] ?? '' };
}

function isFigure(text: string): boolean {
  return readFigure(text, 'money').kind !== 'unreadable';
}

/** The rows above, back to the last row of figures: caption and header of the block. */
function linesAbove(rows: readonly Row[], row: number): readonly Row[] {
  const last = rows.slice(0, row).findLastIndex(holdsNumber);
  return rows.slice(last + 1, row);
}

function unitSaid(rows: readonly Pick<Row, 'text'>[]): MoneyUnit | null {
  for (const { text } of [...rows].reverse()) {
    const said = SAID.exec(plainUnits(text).replace('單', '单'))?.[0];
    const unit = said === undefined ? null : findMoneyUnit(said);
    if (unit !== null) return unit;
  }
  return null;
}

function unitOfHeader(rows: readonly Row[], { column }: LineCell): MoneyUnit | null {
  const label = foldLabel(shortest([column.label, ...column.aliases]));
  for (const row of rows) {
    for (const piece of row.pieces) {
      const { text } = piece;
      if (plainCount(text) !== null) continue; // nearly every cell
      // In running text the header is followed by the figures: only the bracket behind it is its own.
      const header =
        row.kind === 'line'
          ? bracketAfter(text, shortest([column.label, ...column.aliases]))
          : text;
      const isOwn = row.kind === 'line' || piece.folded.includes(label);
      const unit = isOwn ? findMoneyUnit(header) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

function shortest(prints: readonly string[]): string {
  return prints.reduce((left, right) => (right.length < left.length ? right : left));
}

function bracketAfter(text: string, label: string): string {
  const at = text.indexOf(label);
  if (at < 0) return '';
  return /^\s*[（(]([^）)]{0,40})[）)]/.exec(text.slice(at + label.length))?.[1] ?? '';
}
