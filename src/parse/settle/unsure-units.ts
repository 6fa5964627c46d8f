/**
 * Money without a unit anywhere. The form means 万元; clerks do type 元. A whole number from 10,000 on
 * would be over 100 million yuan, which few units charge or spend and then print to the 万元; one with
 * 角 and 分 from 100,000 on likewise. Where the prose states the amount, that speaks. And money for which
 * two places say two units.
 */
import type { CellId } from '../../form/form-types.ts';
import { nameOfCell } from '../match/printed-line.ts';
import type { LineCell, PrintedLine } from '../match/printed-line.ts';
import { gather } from '../../lib/gather.ts';
import { findMoneyUnit, toWanYuan } from '../../lib/money-unit.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { readFigure } from '../../lib/read-figure.ts';
import type { Doubt } from '../../report/finding.ts';
import type { Cell } from '../../report/report.ts';
import { makeDoubt } from '../rows/doubt.ts';
import type { Row } from '../rows/row.ts';
import type { SaidUnits } from './money-units.ts';

const WHOLE_FROM = 10_000;
const DECIMAL_FROM = 100_000;
const AMOUNT = /\d[\d,，]{0,14}(?:\.\d{1,6})?\s*[十百千万亿]?万?[元圆]/g;

export interface UnitDoubt {
  readonly cell: Cell;
  readonly doubt: Doubt;
}

/**
 * @param cell read without a unit, as 万元
 * @param prose the report's text without its tables
 * @returns null where the figure is likely, or the prose says it is in 万元
 */
export function doubtUnit(place: LineCell, cell: Cell, prose: string): UnitDoubt | null {
  const { value, raw } = cell;
  const from = Number.isInteger(value) ? WHOLE_FROM : DECIMAL_FROM;
  if (value === null || Math.abs(value) < from) return null;
  const inYuan = toWanYuan(String(value), '元');
  const named = nameOfCell(place);
  const stated = amountsIn(prose);
  if (stated.some(({ amount }) => isSame(amount, value))) return null;
  const witness = stated.find(({ amount }) => isSame(amount, inYuan));
  if (witness !== undefined) {
    const doubt = makeDoubt('read-unit-unsure', [place.id], {
      zh: `「${named.zh}」印的是「${raw}」，没有写单位；正文写的是「${witness.print}」，据此按元读，记作 ${inYuan} 万元，请核实。`,
      en: `"${named.en}" prints "${raw}" without a unit; the text says "${witness.print}", so it was read as yuan: ${inYuan} (10,000 yuan). Please verify.`,
    });
    return { cell: { ...cell, value: inYuan, unit: '元', state: 'inferred' }, doubt };
  }
  const doubt = makeDoubt('read-unit-unsure', [place.id], {
    zh: `「${named.zh}」印的是「${raw}」，哪里都没有写单位，按规定格式记作 ${value} 万元，数额大得少见；如果是元，应为 ${inYuan} 万元，请核实。`,
    en: `"${named.en}" prints "${raw}" and no unit is given anywhere; by the form it is ${value} (10,000 yuan), which is unusually much. If it is yuan, it should be ${inYuan}; please verify.`,
  });
  return { cell, doubt };
}

interface OtherUnits extends SaidUnits {
  readonly lines: readonly PrintedLine[];
  readonly cells: ReadonlyMap<CellId, Cell>;
  readonly prose: string;
}

/** Amounts for which two places say two units: named, where the prose does not bear out what was read. */
export function doubtOtherUnits({ units, others, lines, cells, prose }: OtherUnits): Doubt[] {
  if (others.size === 0) return [];
  const stated = amountsIn(prose);
  return gather(lines, (line) =>
    gather(line.cells, (place) => {
      const [unit, other] = [units.get(place.id), others.get(place.id)];
      const { value = null, raw = '' } = cells.get(place.id) ?? {};
      if (unit === undefined || other === undefined || value === null || value === 0) return [];
      const reading = readFigure(raw, 'money');
      const isOwn = reading.kind !== 'number' || reading.unit !== null;
      if (isOwn || stated.some(({ amount }) => isSame(amount, value))) return [];
      const inOther = toWanYuan(reading.digits, other);
      const named = nameOfCell(place);
      return makeDoubt('read-unit-unsure', [place.id], {
        zh: `「${named.zh}」印的是「${raw}」，单位一处写${unit}，另一处写${other}；按${unit}读，记作 ${value} 万元，如果是${other}，应为 ${inOther} 万元，请核实。`,
        en: `"${named.en}" prints "${raw}"; one place gives its unit as ${unit}, another as ${other}. It was read as ${unit}: ${value} (10,000 yuan). If it is ${other}, it should be ${inOther}; please verify.`,
      });
    }),
  );
}

/** 「处理决定数量（万件）」, 「单位：百件」. */
const SCALED = /(?:[（(]|单位\s*[:：])\s*[百千万亿]{1,2}\s*[件项次个条份宗笔]/;

interface CountHeaders extends Pick<OtherUnits, 'lines' | 'cells'> {
  readonly rows: readonly Row[];
  /** The rows right above the table. */
  readonly above: readonly Row[];
}

/** Counts under a header that says they are in hundreds or 万: by the form they are not. */
export function doubtScaledCounts({ lines, cells, rows, above }: CountHeaders): Doubt[] {
  const isScaled = ({ text }: Pick<Row, 'text'>): boolean => SCALED.test(text);
  const headers = gather(rows.filter(isScaled), ({ pieces }) => pieces.filter(isScaled));
  const [header = above.find(isScaled)] = headers;
  if (header === undefined) return [];
  const isHeadedBy = ({ column }: LineCell): boolean =>
    headers.length === 0 ||
    [column.label, ...column.aliases].some((print) =>
      headers.some(({ folded }) => folded.includes(foldLabel(print))),
    );
  const ids = gather(
    gather(lines, (line) => line.cells.filter(isHeadedBy)),
    (place) => {
      const cell = cells.get(place.id);
      if (place.column.kind === 'money' || !cell?.value || cell.unit !== null) return [];
      return place.id;
    },
  );
  if (ids.length === 0) return [];
  return [
    makeDoubt('read-odd-print', ids, {
      zh: `「${header.text}」说这些数不是按件计的；按规定格式仍按件读了 ${ids.length} 格，请核实。`,
      en: `"${header.text}" says that these counts are in larger units; by the form ${ids.length} cells were read as plain counts. Please verify.`,
    }),
  ];
}

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) < 0.000_05;
}

/** The amounts of money that a text names, in 万元. */
function amountsIn(prose: string): readonly { readonly amount: number; readonly print: string }[] {
  return gather([...prose.normalize('NFKC').matchAll(AMOUNT)], ([print]) => {
    const reading = readFigure(print, 'money');
    const unit = findMoneyUnit(print);
    return reading.kind === 'number' && unit !== null
      ? [{ amount: toWanYuan(reading.digits, unit), print }]
      : [];
  });
}
