/** What stands beside figures, or says how they are meant: notes, struck and unseen text, units, signs. */
import type { CellId } from '../../src/form/form-types.ts';
import { inventReport } from '../support/invent-report.ts';
import type { Random } from '../support/random.ts';
import type { Sheet, SheetAside, SheetCell } from '../support/sheet.ts';
import { layOut } from '../support/sheet.ts';
import { carry, carryAny, DRAWN_CARRIERS, GRID_CARRIERS } from './carriers.ts';
import type { DamageInput, DamageKind } from './damage.ts';
import { chance, mapCells, mapTables } from './edit-sheet.ts';

/** Cells of one sort, each hit or not, with something beside them. */
function beside(
  { random, sheet, severity }: DamageInput,
  isHit: (cell: SheetCell) => boolean,
  change: (cell: SheetCell) => SheetCell,
): Uint8Array {
  const hit = chance(random, severity);
  const changed = mapCells(sheet, (cell) => (isHit(cell) && hit() ? change(cell) : cell));
  return carryAny(random, changed, DRAWN_CARRIERS);
}

const isFigure = ({ id }: SheetCell): boolean => id !== null;
const isLabel = ({ id, text }: SheetCell): boolean => id === null && text !== '';

function aside(random: Random, looks: readonly SheetAside['look'][], text: string): SheetAside {
  return { look: random.pick(looks), text };
}

/** A mark of a note, raised behind what the cell says. */
function withNote({ random }: DamageInput): (cell: SheetCell) => SheetCell {
  return (cell) => ({
    ...cell,
    after: { look: 'raised', text: random.pick(['1', '2', '①', '[1]', '*']) },
  });
}

const UNSEEN = ['hidden', 'white', 'tiny'] as const;

const ASIDES: readonly DamageKind[] = [
  {
    id: 'raised notes on figures',
    loss: 'nothing',
    apply: (input) => ({ bytes: beside(input, isFigure, withNote(input)) }),
  },
  {
    id: 'raised notes on labels',
    loss: 'nothing',
    apply: (input) => ({ bytes: beside(input, isLabel, withNote(input)) }),
  },
  {
    id: 'note marks as characters',
    loss: 'nothing',
    apply: ({ random, sheet, severity }) => {
      const hit = chance(random, severity);
      const marked = mapCells(sheet, (cell) =>
        cell.text !== '' && hit()
          ? { ...cell, text: `${cell.text}${random.pick(['①', '②', '¹', '²', '[1]', '*'])}` }
          : cell,
      );
      return { bytes: carryAny(random, marked, GRID_CARRIERS) };
    },
  },
  {
    id: 'struck old figures',
    loss: 'nothing',
    apply: (input) => {
      const change = (cell: SheetCell): SheetCell => {
        const text = String(input.random.int(0, 99));
        const side = input.random.pick(['before', 'after'] as const);
        return { ...cell, [side]: { look: 'struck', text } };
      };
      return { bytes: beside(input, isFigure, change) };
    },
  },
  {
    id: 'unseen text at figures',
    loss: 'nothing',
    apply: (input) => {
      const change = (cell: SheetCell): SheetCell => ({
        ...cell,
        after: aside(input.random, UNSEEN, String(input.random.int(0, 99))),
      });
      return { bytes: beside(input, isFigure, change) };
    },
  },
  {
    id: 'unseen text at labels',
    loss: 'nothing',
    apply: (input) => {
      const change = (cell: SheetCell): SheetCell => ({
        ...cell,
        before: aside(input.random, UNSEEN, input.random.pick(['9', '二、', '旧'])),
      });
      return { bytes: beside(input, isLabel, change) };
    },
  },
];

/** What a unit makes of ten thousand yuan. */
const UNITS: Readonly<Record<string, number>> = { 元: 10_000, 千元: 10, 亿元: 0.0001 };
const PLACES = ['cell', 'bracket', 'row', 'header', 'block', 'caption', 'nowhere'] as const;
type Place = (typeof PLACES)[number];
const isAmount = ({ id }: SheetCell): boolean => id?.endsWith('.amount') === true;

/** The sheet with amounts in a unit that is told in one place only. */
function inUnit({ report }: DamageInput, unit: string, place: Place): Sheet {
  const factor = UNITS[unit] ?? 1;
  const sheet = layOut(report, {
    print: (id, value) => {
      if (!id.endsWith('.amount')) return String(value);
      const printed = String(Number((value * factor).toFixed(6)));
      return place === 'cell'
        ? `${printed}${unit}`
        : place === 'bracket'
          ? `${printed}（${unit}）`
          : printed;
    },
  });
  const told = mapTables(sheet, (table) => {
    const rows = table.rows.map((row) => row.map((cell) => ({ ...cell })));
    const at = rows.findIndex((row) => row.some(isAmount));
    if (at < 0) return table;
    const say = (row: number, cell: number, text: string): void => {
      const target = rows[row]?.at(cell);
      if (target !== undefined)
        rows[row]?.splice(cell, 1, { ...target, text: `${target.text}${text}` });
    };
    const header = rows[at - 1]?.at(-1);
    if (header !== undefined)
      rows[at - 1]?.splice(-1, 1, {
        ...header,
        text: header.text.replace('（单位：万元）', ''),
      });
    if (place === 'row') say(at, 0, `（${unit}）`);
    if (place === 'header') say(at - 1, -1, `（单位：${unit}）`);
    if (place === 'block') say(at - 2, 0, `（单位：${unit}）`);
    return { ...table, rows };
  });
  return told.flatMap((block) =>
    place === 'caption' && block.kind === 'table' && block.table === 'proactive'
      ? [{ kind: 'line', style: 'prose', text: `单位：${unit}` } as const, block]
      : [block],
  );
}

function unitKind(place: Place): DamageKind {
  return {
    id: `amounts in 元, 千元 or 亿元 (unit: ${place})`,
    // Without a unit only an improbable size tells; it must be said. In 千元 no size is improbable.
    loss: place === 'nowhere' ? 'bounds' : 'nothing',
    apply: (input) => {
      const unit = place === 'nowhere' ? '元' : input.random.pick(Object.keys(UNITS));
      return { bytes: carryAny(input.random, inUnit(input, unit, place), GRID_CARRIERS) };
    },
  };
}

const SIGNS: readonly ((size: number) => string)[] = [
  (size) => `${size}（减少）`,
  (size) => `减少${size}`,
  (size) => `负${size}`,
  (size) => `${size}-`,
  (size) => `(${size})`,
  (size) => `（${size}）`,
  (size) => `−${size}`,
  (size) => `－${size}`,
];

export const PRINT_DAMAGE: readonly DamageKind[] = [
  ...ASIDES,
  ...PLACES.map(unitKind),
  {
    id: 'signs by words, brackets or other strokes',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const old = inventReport(random, { agency: report.agency, year: 2020 });
      const print = (id: CellId, value: number): string =>
        id.endsWith('.change') && value < 0 ? random.pick(SIGNS)(-value) : String(value);
      return { bytes: carryAny(random, layOut(old, { print }), GRID_CARRIERS), report: old };
    },
  },
  {
    id: 'signs by a [Red] format of a workbook',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const old = inventReport(random, { agency: report.agency, year: 2020 });
      const red = mapCells(layOut(old), (cell) =>
        cell.id?.endsWith('.change') === true ? { ...cell, isRed: true } : cell,
      );
      return { bytes: carry(red, 'xlsx'), report: old };
    },
  },
];
