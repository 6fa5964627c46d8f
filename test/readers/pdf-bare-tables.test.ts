import { describe, expect, test } from 'vitest';
import { findBareTables } from '../../src/readers/page/tables/bare-tables.ts';
import { linesOf } from '../../src/readers/page/flow/lines.ts';
import type { Line } from '../../src/readers/page/flow/lines.ts';

const SIZE = 10;

/** Texts at places along a line; a Chinese character is 10 points wide, a figure 5. */
type Print = readonly [y: number, ...texts: readonly (readonly [x: number, text: string])[]];

function linesFrom(prints: readonly Print[]): Line[] {
  const glyphs = prints.flatMap(([y, ...texts], run) =>
    texts.flatMap(([start, text]) => {
      let x = start;
      return [...text].map((each) => {
        const width = each <= '~' ? SIZE / 2 : SIZE;
        x += width;
        const box = { x0: x - width, x1: x, y0: y, y1: y + SIZE };
        const print = { text: each, size: SIZE, turn: 0, run, mcid: null } as const;
        return { ...box, ...print, shade: 0, covers: 0, doubt: null };
      });
    }),
  );
  return linesOf(glyphs);
}

/** Tables as rows of 「column text」, other lines as their text. */
function tablesOf(...prints: readonly Print[]): unknown[] {
  return findBareTables(linesFrom(prints)).flatMap((each): unknown[] => {
    if (each.kind === 'lines') return each.lines.map(({ text }) => text);
    const rows = Array.from({ length: each.table.rows }, (): string[] => []);
    for (const { row, column, text } of each.table.cells) rows[row]?.push(`${column} ${text}`);
    return [rows];
  });
}

describe('tables without lines', () => {
  test('a blank cell leaves its column empty', () => {
    expect(
      tablesOf(
        [0, [0, '规章'], [100, '1'], [150, '22'], [200, '3']],
        [20, [0, '许可'], [100, '14'], [200, '5']],
      ),
    ).toEqual([
      [
        ['0 规章', '1 1', '2 22', '3 3'],
        ['0 许可', '1 14', '3 5'],
      ],
    ]);
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ['bottom', [0, 12, 30, 42], [12, 42]],
    ['top', [0, 12, 30, 42], [0, 30]],
    ['middle', [0, 12, 30, 42], [6, 36]],
  ])('labels of two lines, the figures at their %s', (_way, labels, figures) => {
    const texts = ['本机关不', '掌握信息', '没有现成', '信息制作'];
    const ys = [...new Set([...labels, ...figures])].sort((left, right) => left - right);
    const prints = ys.map((y): Print => {
      const label = texts[labels.indexOf(y)];
      const numbers = figures.includes(y)
        ? ([
            [100, '1'],
            [150, '2'],
          ] as const)
        : [];
      return [y, ...(label === undefined ? [] : [[0, label] as const]), ...numbers];
    });
    expect(tablesOf(...prints)).toEqual([
      [
        ['0 本机关不掌握信息', '1 1', '2 2'],
        ['0 没有现成信息制作', '1 1', '2 2'],
      ],
    ]);
  });

  test('a line of a label goes to the figures that it stands nearer to', () => {
    expect(
      tablesOf(
        [0, [0, '大量申请'], [100, '1'], [150, '2']],
        [18, [0, '没有现成']],
        [24, [100, '3'], [150, '4']],
        [30, [0, '信息制作']],
        [48, [0, '重复申请'], [100, '5'], [150, '6']],
      ),
    ).toEqual([
      [
        ['0 大量申请', '1 1', '2 2'],
        ['0 没有现成信息制作', '1 3', '2 4'],
        ['0 重复申请', '1 5', '2 6'],
      ],
    ]);
  });

  test('heads of two lines are one', () => {
    const heads: Print[] = [
      [0, [0, '结果'], [50, '结果'], [100, '其他'], [150, '尚未']],
      [12, [0, '维持'], [50, '纠正'], [100, '结果'], [150, '审结']],
    ];
    expect(tablesOf(...heads, [30, [5, '1'], [55, '2'], [105, '3'], [155, '4']])).toEqual([
      [
        ['0 结果维持', '1 结果纠正', '2 其他结果', '3 尚未审结'],
        ['0 1', '1 2', '2 3', '3 4'],
      ],
    ]);
  });

  test('figures in running text are no table', () => {
    const prints: Print[] = [
      [0, [0, '全年收到申请'], [65, '12'], [80, '件，办结'], [125, '11'], [140, '件。']],
      [18, [0, '上年结转'], [45, '3'], [55, '件。']],
    ];
    expect(tablesOf(...prints)).toEqual(['全年收到申请 12 件，办结 11 件。', '上年结转 3 件。']);
  });
});
