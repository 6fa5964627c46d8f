import { describe, expect, test } from 'vitest';
import { rowDefinition, tableRow } from '../support/rtf-markup.ts';
import type { RtfCell } from '../support/rtf-markup.ts';
import { readRtfBody as read } from '../support/read-rtf.ts';

/** Cells of these texts, 1000 twips each; `甲→2` spans, `甲:clvmgf` has flags. */
function cells(...texts: readonly string[]): RtfCell[] {
  let right = 0;
  return texts.map((each) => {
    const [, text = '', span = '1', flags = ''] = /^([^→:]*)(?:→(\d))?(?::(.*))?$/.exec(each) ?? [];
    right += Number(span) * 1000;
    return { text, right, flags: flags.replaceAll(/\w+/g, (flag) => `\\${flag}`) };
  });
}

const row = (...texts: readonly string[]): string => tableRow(cells(...texts));

describe('tables', () => {
  test.each([
    [
      'cells',
      row('a', 'b') + row('1', '2'),
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'wide cells span columns',
      row('a→2', 'b') + row('1', '2', '3'),
      [
        ['a→2', 'b'],
        ['1', '2', '3'],
      ],
    ],
    [
      'marks of merges across',
      row('a:clmgf', ':clmrg', 'b') + row('1', '2', '3'),
      [
        ['a→2', 'b'],
        ['1', '2', '3'],
      ],
    ],
    [
      'marks of merges down',
      row('a:clvmgf', 'b') + row('9:clvmrg', '1') + row('c', '2'),
      [['a↓2', 'b'], ['1'], ['c', '2']],
    ],
    [
      'both',
      row('a:clmgf clvmgf', ':clmrg clvmgf', 'b') +
        row(':clmgf clvmrg', ':clmrg clvmrg', '1') +
        row('1', '2', '3'),
      [['a↓2→2', 'b'], ['1'], ['1', '2', '3']],
    ],
    [
      'one definition for several rows',
      `${rowDefinition(cells('', ''))}\\intbl a\\cell b\\cell\\row\\intbl 1\\cell 2\\cell\\row`,
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a definition behind the cells only, in a group',
      `\\pard\\intbl a\\cell b\\cell{${rowDefinition(cells('→2', ''))}\\row}` +
        `\\pard\\intbl 1\\cell 2\\cell 3\\cell{${rowDefinition(cells('', '', ''))}\\row}`,
      [
        ['a→2', 'b'],
        ['1', '2', '3'],
      ],
    ],
    [
      'no marks for cells merged into another',
      `${rowDefinition(cells(':clmgf', ':clmrg', ''))}\\intbl a\\cell b\\cell\\row` +
        row('1', '2', '3'),
      [
        ['a→2', 'b'],
        ['1', '2', '3'],
      ],
    ],
    [
      'cells that do not say that they are in a table',
      `${rowDefinition(cells('', ''))}\\pard a\\cell b\\cell\\row`,
      [['a', 'b']],
    ],
    [
      'text behind the last cell mark',
      `${rowDefinition(cells('', ''))}\\intbl a\\cell b\\row`,
      [['a', 'b']],
    ],
    [
      'several paragraphs in a cell',
      `${rowDefinition(cells('', ''))}\\intbl a\\par b\\cell c\\cell\\row`,
      [['a\nb', 'c']],
    ],
    [
      'a row whose end is deleted',
      row('a', 'b') + `${rowDefinition(cells('', ''))}\\intbl{\\deleted 9\\cell 9\\cell\\row}`,
      [['a', 'b']],
    ],
    [
      'a row that is indented by a cell that is not there',
      row('a', 'b') +
        `${rowDefinition([{ text: '', right: 2000 }], '\\trwWidthB1000\\trftsWidthB3')}\\intbl 1\\cell\\row`,
      [
        ['a', 'b'],
        ['', '1'],
      ],
    ],
  ])('%s', (_name, body, expected) => {
    expect(read(body)).toEqual([expected]);
  });

  test('a paragraph outside ends the table', () => {
    expect(read(`${row('a', 'b')}\\pard 1\\par${row('c', 'd')}`)).toEqual([
      [['a', 'b']],
      '1',
      [['c', 'd']],
    ]);
  });

  test('a table in a cell', () => {
    const inner =
      '\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}';
    const body = `${rowDefinition(cells('', ''))}\\pard\\intbl\\itap1 a\\cell${inner}\\pard\\intbl\\itap1 b\\cell\\row`;
    expect(read(body + row('c', 'd'))).toEqual([
      [
        ['a', '1\t2\nb'],
        ['c', 'd'],
      ],
    ]);
  });

  test('depths and positions without bounds', () => {
    expect(read(`\\pard\\itap2000000000 1\\nestcell\\nestrow\\pard 2\\par`)).toEqual(['1', '2']);
    expect(read(`\\trowd\\cellx2000000000\\cellx-5\\intbl a\\cell b\\cell\\row`)).toEqual([
      [['a', 'b']],
    ]);
  });
});
