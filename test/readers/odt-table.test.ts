import { describe, expect, test } from 'vitest';
import { readOdt } from '../../src/readers/odf/odt-reader.ts';
import { cell, COVERED, p, packOdt, row, table } from '../support/odt-markup.ts';
import { readOdtParts as read } from '../support/read-odt-parts.ts';

const across = (count: number): string => `table:number-columns-spanned="${count}"`;
const down = (count: number): string => `table:number-rows-spanned="${count}"`;
const times = (count: number): string => `table:number-columns-repeated="${count}"`;

describe('tables', () => {
  test.each([
    [
      'spans with the cells they cover',
      [
        row([cell('甲', `${across(2)} ${down(2)}`), COVERED, '1']),
        row([`<table:covered-table-cell ${times(2)}/>`, '2']),
        row(['乙', '3', '4']),
      ],
      [['甲↓2→2', '1'], ['2'], ['乙', '3', '4']],
    ],
    [
      'spans whose covered cells were left out',
      [row([cell('甲', down(2)), '1', '2']), row(['3', '4'])],
      [
        ['甲↓2', '1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a covered cell that nothing covers is empty',
      [row(['甲', COVERED, '1']), row(['乙', '2', '3'])],
      [
        ['甲', '', '1'],
        ['乙', '2', '3'],
      ],
    ],
    [
      'repeated cells and rows',
      [
        row(['甲', cell('0', times(3))]),
        row(['乙', cell('1', times(3))], 'table:number-rows-repeated="2"'),
      ],
      [
        ['甲', '0', '0', '0'],
        ['乙', '1', '1', '1'],
        ['乙', '1', '1', '1'],
      ],
    ],
    [
      'header rows and groups',
      [
        `<table:table-header-rows>${row(['甲', '乙'])}</table:table-header-rows>`,
        `<table:table-row-group><table:table-rows>${row(['1', '2'])}</table:table-rows></table:table-row-group>`,
      ],
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    [
      'several paragraphs, and a table in a cell',
      [row(['甲', p('乙') + p('丙')]), row(['丁', table(row(['1', '2']))])],
      [
        ['甲', '乙\n丙'],
        ['丁', '1\t2'],
      ],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(read(table(...rows))).toEqual([expected]);
  });

  test('repeats without bounds are cut, and that is said', () => {
    const wide = row(
      ['甲', cell('0', times(2_000_000_000))],
      'table:number-rows-repeated="2000000000"',
    );
    const nested = [1, 2, 3].reduce((inner) => table(row(['乙', cell(inner, times(900))])), p('1'));
    const result = readOdt(packOdt({ body: table(wide) + table(row([nested, '2'])) }));
    expect(result.ok && result.document.gaps).toContainEqual({
      kind: 'part-partial',
      where: '表1',
    });
  });
});
