/** Figures run together, torn apart, lost, shifted, or printed with units, marks and notes. */
import type { CellId } from '../../src/form/form-types.ts';
import { carry, carryAny } from './carriers.ts';
import type { Damaged, DamageInput, DamageKind } from './damage.ts';
import { chance, labelCell, mapCells, mapFigureRows, splitRow } from './edit-sheet.ts';
import { flattenSpans } from './label-damage.ts';
import { layOut } from '../support/sheet.ts';

/** Rows of some tables printed with nothing between their figures. */
function runTogether({ random, sheet, severity }: DamageInput, tables: readonly string[]): Damaged {
  const hit = chance(random, severity);
  const joined = mapFigureRows(
    sheet,
    (_row, table) => tables.includes(table.table) && hit(),
    (row) => {
      const { labels, figures } = splitRow(row);
      return [[...labels, labelCell(figures.map(({ text }) => text).join(''))]];
    },
  );
  return { bytes: carry(flattenSpans(joined), random.pick(['tabs', 'plain', 'cells'])) };
}

/** Rows that keep six of their seven figures. */
function loseFigures({ random, sheet, severity }: DamageInput, isSameColumn: boolean): Damaged {
  const hit = chance(random, severity);
  const lost = new Set<CellId>();
  const column = random.int(0, 6);
  const short = mapFigureRows(
    sheet,
    (_row, table) => table.table === 'requests' && hit(),
    (row) => {
      const { labels, figures } = splitRow(row);
      const gone = isSameColumn ? column : random.int(0, 6);
      for (const { id } of figures) if (id !== null) lost.add(id);
      const rest = figures.filter((_, index) => index !== gone);
      const padding = random.chance(0.5) ? [labelCell('')] : [];
      return [[...labels, ...padding, ...rest]];
    },
  );
  return { bytes: carry(flattenSpans(short), random.pick(['tabs', 'html', 'cells'])), lost };
}

export const FIGURE_DAMAGE: readonly DamageKind[] = [
  {
    id: 'digits of rows run together (table 3)',
    loss: 'bounds',
    apply: (input) => runTogether(input, ['requests']),
  },
  {
    id: 'digits of rows run together (table 4)',
    loss: 'bounds',
    apply: (input) => runTogether(input, ['disputes']),
  },
  {
    id: 'digits of rows run together (table 2)',
    loss: 'bounds',
    apply: (input) => runTogether(input, ['proactive']),
  },
  {
    id: 'whole page without line breaks',
    loss: 'bounds',
    apply: ({ sheet }) => ({ bytes: carry(sheet, 'run') }),
  },
  {
    id: 'digits torn apart',
    loss: 'bounds',
    apply: ({ random, sheet, severity }) => {
      const hit = chance(random, severity);
      const torn = mapFigureRows(
        sheet,
        (row, table) =>
          table.table === 'requests' &&
          row.some(({ text, id }) => id !== null && text.length > 1) &&
          hit(),
        (row) => {
          const wide = row.filter(({ text, id }) => id !== null && text.length > 1);
          const victim = random.pick(wide);
          const at = random.int(1, victim.text.length - 1);
          return [
            row.flatMap((cell) =>
              cell === victim
                ? [
                    { ...cell, text: cell.text.slice(0, at) },
                    { ...cell, text: cell.text.slice(at) },
                  ]
                : [cell],
            ),
          ];
        },
      );
      return { bytes: carry(flattenSpans(torn), random.pick(['tabs', 'plain', 'cells'])) };
    },
  },
  {
    id: 'six figures for seven columns, any lost',
    loss: 'values',
    apply: (input) => loseFigures(input, false),
  },
  {
    id: 'six figures for seven columns, same lost',
    loss: 'values',
    apply: (input) => loseFigures(input, true),
  },
  {
    id: 'blank for 0',
    loss: 'nothing',
    apply: ({ random, sheet, report }) => {
      const blank = new Set(
        (Object.entries(report.figures) as [CellId, number][]).flatMap(([id, value]) =>
          value === 0 ? [id] : [],
        ),
      );
      const emptied = mapCells(sheet, (cell) =>
        cell.id !== null && blank.has(cell.id) ? { ...cell, text: '' } : cell,
      );
      return { bytes: carry(emptied, random.pick(['html', 'tabs', 'cells', 'pipes'])), blank };
    },
  },
  {
    id: 'marks for nothing',
    loss: 'nothing',
    apply: ({ random, sheet, report }) => {
      const blank = new Set(
        (Object.entries(report.figures) as [CellId, number][]).flatMap(([id, value]) =>
          value === 0 && random.chance(0.5) ? [id] : [],
        ),
      );
      const mark = random.pick(['/', '-', '—', '无', '_']);
      return {
        bytes: carryAny(
          random,
          mapCells(sheet, (cell) =>
            cell.id !== null && blank.has(cell.id) ? { ...cell, text: mark } : cell,
          ),
        ),
        blank,
      };
    },
  },
  {
    id: 'units, signs, separators, full-width digits and notes',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const wide = (text: string): string =>
        text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      const sheet = layOut(report, {
        print: (id, value) => {
          if (id.endsWith('.amount'))
            return random.pick([
              `${value}`,
              `${value} 万元`,
              `${Math.round(value * 10_000)}元`,
              value.toLocaleString('en-US'),
            ]);
          if (id.endsWith('.change')) return value > 0 ? `+${value}` : String(value);
          if (id.startsWith('proactive.normative'))
            return `${value}（其中修订 ${random.int(0, 9)} 件）`;
          return random.pick([String(value), `${value}件`, wide(String(value)), ` ${value} `]);
        },
      });
      return { bytes: carryAny(random, sheet) };
    },
  },
  {
    id: 'phantom columns and ragged rows',
    loss: 'nothing',
    apply: ({ random, sheet, severity }) => {
      const hit = chance(random, severity);
      const phantom = random.int(0, 7);
      const ragged = mapFigureRows(
        sheet,
        (_row, table) => table.table === 'requests',
        (row) => {
          const { labels, figures } = splitRow(row);
          const spread = [...figures.slice(0, phantom), labelCell(''), ...figures.slice(phantom)];
          return [[...labels, ...spread, ...(hit() ? [labelCell('')] : [])]];
        },
      );
      return { bytes: carry(ragged, random.pick(['html', 'tabs'])) };
    },
  },
  {
    id: 'a whole block not filled in',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      const row = random.pick(['review', 'litigationDirect', 'litigationAfterReview']);
      const blank = new Set<CellId>();
      const emptied = mapCells(sheet, (cell) => {
        if (cell.id?.startsWith(`disputes.${row}.`) !== true) return cell;
        blank.add(cell.id);
        return { ...cell, text: '' };
      });
      return { bytes: carry(emptied, random.pick(['html', 'tabs', 'cells'])), blank };
    },
  },
  {
    id: 'one figure a line, no marks between cells',
    loss: 'nothing',
    apply: ({ sheet }) => {
      const lines = sheet.map((block) =>
        block.kind === 'line'
          ? block.text
          : block.rows
              .flat()
              .map(({ text }) => text)
              .join('\n'),
      );
      return { bytes: new TextEncoder().encode(lines.join('\n')) };
    },
  },
  {
    id: 'labels first, figures after them',
    loss: 'nothing',
    apply: ({ sheet }) => {
      const lines = sheet.map((block) => {
        if (block.kind === 'line') return block.text;
        if (block.table !== 'requests')
          return block.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n');
        const labels = block.rows.map((row) =>
          row
            .filter(({ id }) => id === null)
            .map(({ text }) => text)
            .join(' '),
        );
        const figures = block.rows
          .map((row) =>
            row
              .filter(({ id }) => id !== null)
              .map(({ text }) => text)
              .join(' '),
          )
          .filter((text) => text !== '');
        return [...labels, ...figures].join('\n');
      });
      return { bytes: new TextEncoder().encode(lines.join('\n')) };
    },
  },
];
