import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTsv, writeHtml, writeTsv } from '../../../src/ui/shared/printed/clip-table.ts';
import { spreadSpans } from '../../../src/ui/review/range/spread-spans.ts';
import { stripLabels } from '../../../src/ui/review/range/strip-labels.ts';

describe('tab-separated text', () => {
  test.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['5', [['5']]],
    ['', []],
    ['\r\n5\r\n', [[''], ['5']]],
    [
      '1\t\r\n\t\r\n',
      [
        ['1', ''],
        ['', ''],
      ],
    ],
    ['"一\r\n行"\t"说""了"""\t7\r\n', [['一\r\n行', '说"了"', '7']]],
    ['"没有关上\t7\r\n', [['"没有关上', '7']]],
    ['12"\t3\r\n', [['12"', '3']]],
  ])('%j', (text, rows) => {
    expect(readTsv(text)).toEqual(rows);
  });

  test('what is written is read again, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', '1', '，', '"\t', '\r\n') }),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(readTsv(writeTsv(rows))).toEqual(rows);
      }),
    );
  });
});

test('covered places become spans in HTML, and the print is escaped', () => {
  expect(
    writeHtml([
      ['<1>&', null, '2'],
      ['3', '', '4'],
    ]),
  ).toBe(
    '<table><tr><td colspan="2">&lt;1&gt;&amp;</td><td>2</td></tr>' +
      '<tr><td>3</td><td></td><td>4</td></tr></table>',
  );
});

test('merged cells cover places', () => {
  const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan });
  expect(
    spreadSpans([[cell('a', 2), cell('b', 1, 2)], [cell('1'), cell('2')], [cell('c')]]),
  ).toEqual([
    ['a', 'b', null],
    [null, '1', '2'],
    ['c', null, null],
  ]);
});

describe('the labels of a copied table', () => {
  test.each([
    [[['1', '2']], { rows: 0, columns: 0 }],
    [[['', '2']], { rows: 0, columns: 0 }],
    [
      [
        ['规章', '1', '2'],
        ['规范性文件', '', '4'],
      ],
      { rows: 0, columns: 1 },
    ],
    [
      [
        ['', '自然人', '总计'],
        ['一、新收', '1', '2'],
      ],
      { rows: 1, columns: 1 },
    ],
    [
      [
        ['三、', '（一）予以公开', null, '1'],
        [null, '（二）部分', null, '2'],
      ],
      { rows: 0, columns: 3 },
    ],
    [
      [
        ['申请人情况', null],
        [null, null],
        ['1', '2'],
      ],
      { rows: 2, columns: 0 },
    ],
    [[['无', '若干']], { rows: 0, columns: 0 }],
    [
      [
        ['自然人', '总计'],
        ['/', ''],
      ],
      { rows: 1, columns: 0 },
    ],
  ])('%j', (table, { rows, columns }) => {
    expect(stripLabels(table)).toMatchObject({ rows, columns });
  });

  test('are cut off', () => {
    expect(
      stripLabels([
        ['', '总计'],
        ['新收', '3'],
      ]).table,
    ).toEqual([['3']]);
  });
});
