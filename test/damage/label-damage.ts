/** Labels broken, repeated, mistyped, moved or missing; the figures are all there. */
import type { SheetCell } from '../support/sheet.ts';
import { carry, carryAny } from './carriers.ts';
import type { DamageInput, DamageKind } from './damage.ts';
import {
  chance,
  cutInTwo,
  labelCell,
  mapCells,
  mapFigureRows,
  mapTables,
  splitRow,
} from './edit-sheet.ts';

const blanks = (cells: readonly SheetCell[]): SheetCell[] =>
  cells.map((cell) => ({ ...cell, text: '', id: null }));

/** A row whose last label is cut in two; `where` says with which half the figures stand. */
function breakLabels(
  { random, sheet, severity }: DamageInput,
  where: 'first' | 'second' | 'own',
): ReturnType<DamageKind['apply']> {
  const hit = chance(random, severity);
  const broken = mapFigureRows(
    sheet,
    (_row, table) => table.table !== 'disputes' && hit(),
    (row) => {
      const { labels, figures } = splitRow(row);
      const last = labels.at(-1);
      if (last === undefined || last.text.length < 5) return [row];
      const [head, tail] = cutInTwo(random, last.text);
      const before = labels.slice(0, -1);
      const again = before.map(() => labelCell(''));
      if (where === 'first')
        return [
          [...before, { ...last, text: head }, ...figures],
          [...again, { ...last, text: tail }, ...blanks(figures)],
        ];
      if (where === 'second')
        return [
          [...before, { ...last, text: head }, ...blanks(figures)],
          [...again, { ...last, text: tail }, ...figures],
        ];
      return [
        [...before, last, ...blanks(figures)],
        [...again, { ...last, text: '' }, ...figures],
      ];
    },
  );
  // Broken rows no longer agree with row spans: such tables come as text.
  return { bytes: carry(flattenSpans(broken), random.pick(['tabs', 'cells'])) };
}

/** Every label cell stands in its own row only, as in text made from pages. */
export function flattenSpans(sheet: DamageInput['sheet']): DamageInput['sheet'] {
  return mapCells(sheet, (cell) => ({ ...cell, rowSpan: 1 }));
}

const TYPOS: readonly (readonly [string, string])[] = [
  ['申请', '申清'],
  ['公开', '公升'],
  ['信息', '信自'],
  ['法律', '法建'],
  ['行政', '行正'],
  ['处理', '处里'],
  ['属于', '属亍'],
  ['提供', '提拱'],
];

export const LABEL_DAMAGE: readonly DamageKind[] = [
  {
    id: 'label broken, figures on first half',
    loss: 'nothing',
    apply: (input) => breakLabels(input, 'first'),
  },
  {
    id: 'label broken, figures on second half',
    loss: 'nothing',
    apply: (input) => breakLabels(input, 'second'),
  },
  {
    id: 'label and figures on two lines',
    loss: 'nothing',
    apply: (input) => breakLabels(input, 'own'),
  },
  {
    id: 'blanks and line feeds within labels',
    loss: 'nothing',
    apply: ({ random, sheet, severity }) => {
      const hit = chance(random, severity);
      const spread = (text: string): string =>
        [...text].map((c) => (random.chance(0.3) ? `${c} ` : c)).join('');
      return {
        bytes: carryAny(
          random,
          mapCells(sheet, (cell) =>
            cell.id === null && hit() ? { ...cell, text: spread(cell.text) } : cell,
          ),
        ),
      };
    },
  },
  {
    id: 'labels mistyped',
    loss: 'nothing',
    apply: ({ random, sheet, severity }) => {
      const hit = chance(random, severity);
      const mistype = (text: string): string => {
        const typo = TYPOS.filter(([right]) => text.includes(right));
        if (typo.length === 0) return text;
        const [right, wrong] = random.pick(typo);
        return text.replace(right, wrong);
      };
      return {
        bytes: carryAny(
          random,
          mapCells(sheet, (cell) =>
            cell.id === null && cell.text.length > 5 && hit()
              ? { ...cell, text: mistype(cell.text) }
              : cell,
          ),
        ),
      };
    },
  },
  {
    id: 'labels abbreviated or without numbers',
    loss: 'nothing',
    apply: ({ random, sheet, severity }) => {
      const hit = chance(random, severity);
      const shorten = (text: string): string =>
        text
          .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[)）.、])/, '')
          .replace(/（[^（）]{8,}）$/, '') || text;
      return {
        bytes: carryAny(
          random,
          mapCells(sheet, (cell) =>
            cell.id === null && hit() ? { ...cell, text: shorten(cell.text) } : cell,
          ),
        ),
      };
    },
  },
  {
    id: 'traditional characters',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      const pairs = [
        ...'国國会會个個来來时時对對发發种種经經现現实實产產机機当當点點从從业業应應开開关關与與问問题題总總数數规規档檔条條项項处處罚罰强強费費单單万萬构構务務组組织織结結转轉续續办辦属屬后後复復议議诉訴讼訟维維纠糾审審况況导導报報书書体體无無证證认認获獲类類内內执執询詢补補访訪举舉请請为為',
      ];
      const table = new Map(
        pairs.flatMap((character, i) =>
          i % 2 === 0 ? [[character, pairs[i + 1] ?? character] as const] : [],
        ),
      );
      const turn = (text: string): string =>
        [...text].map((character) => table.get(character) ?? character).join('');
      const turned = mapCells(sheet, (cell) =>
        cell.id === null ? { ...cell, text: turn(cell.text) } : cell,
      );
      return {
        bytes: carryAny(
          random,
          turned.map((block) =>
            block.kind === 'line' && block.style === 'heading'
              ? { ...block, text: turn(block.text) }
              : block,
          ),
        ),
      };
    },
  },
  {
    id: 'group labels repeated after page breaks, with page marks',
    loss: 'nothing',
    apply: ({ random, sheet, severity }) => {
      const hit = chance(random, severity / 4);
      let page = 1;
      const marked = mapFigureRows(
        sheet,
        (_row, table) => table.table === 'requests' && hit(),
        (row) => {
          const mark = random.pick([`- ${++page} -`, `— ${page} —`, `第 ${page} 页`]);
          return [
            [labelCell(mark, 10)],
            [labelCell('三、本年度办理结果', 3), ...Array.from({ length: 7 }, () => labelCell(''))],
            row,
          ];
        },
      );
      return { bytes: carry(flattenSpans(marked), random.pick(['tabs', 'cells', 'plain'])) };
    },
  },
  {
    id: 'some labels missing',
    loss: 'nothing',
    apply: ({ random, sheet, severity }) => {
      const hit = chance(random, severity / 3);
      return {
        bytes: carry(
          mapFigureRows(
            sheet,
            (_row, table) => table.table === 'requests' && hit(),
            (row) => [row.map((cell) => (cell.id === null ? { ...cell, text: '' } : cell))],
          ),
          random.pick(['tabs', 'cells', 'html']),
        ),
      };
    },
  },
  {
    id: 'header rows cut, or sub-columns missing',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      const cut = mapTables(sheet, (table) => {
        if (table.table === 'proactive') return table;
        const first = table.rows.findIndex((row) => row.some(({ id }) => id !== null));
        const header = table.rows.slice(0, first);
        const kept =
          table.table === 'requests'
            ? header.slice(0, random.int(0, 2))
            : header.slice(random.int(0, 1));
        return {
          ...table,
          rows: [
            ...kept.map((row) => row.map((cell) => ({ ...cell, rowSpan: 1 }))),
            ...table.rows.slice(first),
          ],
        };
      });
      return { bytes: carry(flattenSpans(cut), random.pick(['tabs', 'cells'])) };
    },
  },
  {
    id: 'a row that is in no form',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      let done = false;
      const more = mapFigureRows(
        sheet,
        (_row, table) => table.table === 'requests' && !done && random.chance(0.15),
        (row) => {
          done = true;
          const values = Array.from({ length: 7 }, () => String(random.int(0, 9)));
          return [
            row,
            [labelCell('9.本地自行增设的事项', 3), ...values.map((text) => labelCell(text))],
          ];
        },
      );
      return { bytes: carry(flattenSpans(more), random.pick(['tabs', 'html'])) };
    },
  },
];
