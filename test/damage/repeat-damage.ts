/** Tables printed twice, rows run together that have one reading, page numbers between cells. */
import type { CellId } from '../../src/form/form-types.ts';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import type { Sheet, SheetTable } from '../support/sheet.ts';
import { layOut } from '../support/sheet.ts';
import { toText } from '../support/to-text.ts';
import { carry, carryAny, GRID_CARRIERS } from './carriers.ts';
import type { DamageInput, DamageKind } from './damage.ts';
import { labelCell, mapFigureRows, splitRow } from './edit-sheet.ts';
import { flattenSpans } from './label-damage.ts';

const TABLES = ['proactive', 'requests', 'disputes'] as const;

/** One table with a mistaken copy of itself. */
function twiceUnlike(
  { random, sheet, severity }: DamageInput,
  arrange: (mistaken: SheetTable, right: SheetTable) => Sheet,
): Uint8Array {
  const table = random.pick(TABLES);
  const mistaken = (block: SheetTable): SheetTable => ({
    ...block,
    rows: block.rows.map((row) =>
      row.map((cell) =>
        cell.id !== null && random.chance(severity / 5)
          ? { ...cell, text: String(random.int(0, 999)) }
          : cell,
      ),
    ),
  });
  const twice = sheet.flatMap((block) =>
    block.kind === 'table' && block.table === table ? arrange(mistaken(block), block) : [block],
  );
  return carryAny(random, twice, GRID_CARRIERS);
}

export const REPEAT_DAMAGE: readonly DamageKind[] = [
  {
    id: 'a table printed twice',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      const table = random.pick(TABLES);
      const twice = sheet.flatMap((block) =>
        block.kind === 'table' && block.table === table ? [block, block] : [block],
      );
      return { bytes: carryAny(random, twice, GRID_CARRIERS) };
    },
  },
  {
    id: 'a corrected table below the first',
    loss: 'bounds',
    apply: (input) => {
      const said = { kind: 'line', style: 'prose', text: '更正后：' } as const;
      return { bytes: twiceUnlike(input, (mistaken, right) => [mistaken, said, right]) };
    },
  },
  {
    // Nothing says which copy counts: whichever is taken, the cells that differ are named.
    id: 'two copies that differ, nothing between',
    loss: 'bounds',
    apply: (input) => ({
      bytes: twiceUnlike(input, (mistaken, right) =>
        input.random.chance(0.5) ? [mistaken, right] : [right, mistaken],
      ),
    }),
  },
  {
    id: 'signed figures run together',
    loss: 'bounds',
    apply: ({ random, report }) => {
      const old = inventReport(random, { agency: report.agency, year: 2020 });
      const signed = layOut(old, {
        print: (id: CellId, value) =>
          id.endsWith('.change') && value > 0 ? `+${value}` : String(value),
      });
      const joined = mapFigureRows(
        signed,
        (row, { table }) =>
          table === 'proactive' &&
          row.some(({ id, text }) => id?.endsWith('.change') && /^[+-]/.test(text)),
        (row) => {
          const { labels, figures } = splitRow(row);
          return [[...labels, labelCell(figures.map(({ text }) => text).join(''))]];
        },
      );
      return { bytes: carry(joined, random.pick(['tabs', 'plain', 'cells'])), report: old };
    },
  },
  {
    // One digit a column: nothing says so but the count of digits, so the bounds are lost.
    id: 'a digit a column run together',
    loss: 'bounds',
    apply: ({ random, sheet }) => {
      const joined = mapFigureRows(
        sheet,
        (row) => splitRow(row).figures.every(({ text }) => text.length === 1),
        (row) => {
          const { labels, figures } = splitRow(row);
          return [[...labels, labelCell(figures.map(({ text }) => text).join(''))]];
        },
      );
      return { bytes: carry(flattenSpans(joined), random.pick(['tabs', 'plain', 'cells'])) };
    },
  },
  {
    id: 'page number lines between cells',
    loss: 'nothing',
    apply: ({ random, sheet, severity }) => {
      let page = 0;
      const lines = toText(sheet, 'cells').split('\n');
      const paged = lines.flatMap((text) => {
        if (!text.startsWith('\t') || !random.chance(severity / 10)) return [text];
        page++;
        return [text, random.pick([String(page), `- ${page} -`, `第 ${page} 页`])];
      });
      return { bytes: encodeText(paged.join('\n'), 'utf-8') };
    },
  },
];
