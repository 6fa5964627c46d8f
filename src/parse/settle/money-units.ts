/**
 * The unit of each money figure where its own cell does not print one: beside its row's label, in its
 * column's header, in the line above its block, above the table or below it, the first of these first.
 * A place that says another unit is told too: where two differ, nobody can know.
 */
import type { CellId } from '../../form/form-types.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import { bareMoneyUnit, findMoneyUnit, findSaidUnit } from '../../lib/money-unit.ts';
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
  /** The same rows with the columns that are not of the form, such as 计量单位. */
  readonly printed: readonly Row[];
  /** The rows between the section's heading and the table, the heading too. */
  readonly above: readonly Row[];
  /** The notes right below the table. */
  readonly below: readonly Row[];
}

/** The units of the amounts of a table, by cell. */
export interface SaidUnits {
  readonly units: ReadonlyMap<CellId, MoneyUnit>;
  /** What another place says, where it is another unit and neither place is the label's own bracket. */
  readonly others: ReadonlyMap<CellId, MoneyUnit>;
}

export function findUnits(input: UnitsInput): SaidUnits {
  const units = new Map<CellId, MoneyUnit>();
  const others = new Map<CellId, MoneyUnit>();
  const above = unitSaid(input.above);
  input.lines.forEach((line, index) => {
    const run = input.runs[input.alignment.runOfRow[index] ?? -1];
    for (const cell of line.cells) {
      if (cell.column.kind !== 'money') continue;
      const row = run?.slots[0]?.row ?? null;
      const beside = row === null ? null : unitBeside(input, row, cell);
      const header = unitOfHeader(input.rows, cell);
      const [unit, ...more] = gather(
        row === null
          ? [header, above]
          : [
              beside,
              unitInRow(input, row, cell),
              header,
              unitSaid(linesAbove(input.printed, row)),
              above,
              unitBelow(input, row),
            ],
        (said) => said ?? [],
      );
      if (unit === undefined) continue;
      units.set(cell.id, unit);
      const other = beside === null ? more.find((said) => said !== unit) : undefined;
      if (other !== undefined) others.set(cell.id, other);
    }
  });
  return { units, others };
}

function unitBeside({ printed }: UnitsInput, at: number, cell: LineCell): MoneyUnit | null {
  const row = printed[at];
  return row === undefined ? null : unitSaid([labelsOf(row, cell)]);
}

/** In a cell of its own, under 计量单位; in running text right behind the label. */
function unitInRow({ printed }: UnitsInput, at: number, cell: LineCell): MoneyUnit | null {
  const row = printed[at];
  if (row === undefined) return null;
  const texts =
    row.kind === 'line'
      ? behindLabel(row, cell).trimStart().split(/\s+/, 1)
      : row.pieces.map(({ text }) => text);
  return texts.map(bareMoneyUnit).find((unit) => unit !== null) ?? null;
}

/** A note that closes the table or stands below it; one about penalties is about other money. */
function unitBelow({ printed, below }: UnitsInput, at: number): MoneyUnit | null {
  const closing = printed.slice(Math.max(at, printed.findLastIndex(holdsNumber)) + 1);
  return unitSaid([...closing, ...below].filter(({ text }) => !/罚|信息处理费/.test(text)));
}

/** The row without its figures; of a line, what precedes the first figure behind the label. */
function labelsOf(row: Row, cell: LineCell): Pick<Row, 'text'> {
  if (row.kind !== 'line')
    return {
      text: row.pieces
        .filter(({ isCount, text }) => !isCount && !isFigure(text))
        .map(({ text }) => text)
        .join(' '),
    };
  return { text: /^\s*[（(][^）)\d]{1,12}[）)]/.exec(behindLabel(row, cell))?.[0] ?? '' };
}

function behindLabel({ text }: Row, { row }: LineCell): string {
  const label = [row.label, ...row.aliases].find((print) => text.includes(print)) ?? '';
  return text.slice(text.indexOf(label) + label.length);
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
  for (const { text } of rows.toReversed()) {
    const unit = findSaidUnit(text);
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
