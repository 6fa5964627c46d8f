import { describe, expect, test } from 'vitest';
import { paragraph, run, tableCell, tableRow } from '../support/docx-markup.ts';
import { readDocxParts as read } from '../support/read-docx-parts.ts';

const cell = (text: string, properties = ''): string => tableCell(paragraph(run(text)), properties);
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const width = (twips: number): string => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
const FIRST = '<w:vMerge w:val="restart"/>';
const NEXT = '<w:vMerge/>';

describe('tables', () => {
  test.each([
    [
      'lines of a cell',
      table(
        tableRow(
          tableCell(
            paragraph(run(' 本年新')) +
              paragraph('') +
              paragraph('<w:r><w:t>制作</w:t><w:br/><w:t>数量</w:t></w:r>'),
          ) + cell('1'),
        ),
      ),
      [['本年新\n制作\n数量', '1']],
    ],
    [
      'spans both ways',
      table(
        tableRow(cell('甲', FIRST) + cell('乙', span(2))),
        tableRow(cell('', NEXT) + cell('1') + cell('2')),
      ),
      [
        ['甲↓2', '乙→2'],
        ['1', '2'],
      ],
    ],
    [
      'text in a merged cell is not shown',
      table(
        tableRow(cell('甲', FIRST) + cell('1')),
        tableRow(cell('旧', '<w:vMerge w:val="continue"/>') + cell('2')),
      ),
      [['甲↓2', '1'], ['2']],
    ],
    [
      'a continuation of nothing is a cell',
      table(
        tableRow(cell('甲') + cell('1')),
        tableRow(cell('乙', NEXT) + cell('2')),
        tableRow(cell('', NEXT) + cell('3')),
      ),
      [['甲', '1'], ['乙↓2', '2'], ['3']],
    ],
    [
      'a continuation of other width is a cell',
      table(
        tableRow(cell('甲', FIRST + span(2)) + cell('1')),
        tableRow(cell('乙', NEXT) + cell('丙') + cell('2')),
      ),
      [
        ['甲→2', '1'],
        ['乙', '丙', '2'],
      ],
    ],
    [
      'merges across',
      table(
        tableRow(
          cell('甲', '<w:hMerge w:val="restart"/>') + cell('旧', '<w:hMerge w:val="continue"/>'),
        ),
        tableRow(cell('1') + cell('2')),
      ),
      [['甲→2'], ['1', '2']],
    ],
    [
      'columns without cells before and after',
      table(
        tableRow(cell('甲') + cell('乙') + cell('丙')),
        tableRow(cell('1'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
      ),
      [
        ['甲', '乙', '丙'],
        ['', '1'],
      ],
    ],
    [
      'spans by widths where none are given',
      table(
        tableRow(cell('甲', width(900)) + cell('乙', width(2010))),
        tableRow(cell('1', width(910)) + cell('2', width(995)) + cell('3', width(1003))),
      ),
      [
        ['甲', '乙→2'],
        ['1', '2', '3'],
      ],
    ],
    [
      'rows that end early keep their cells',
      table(
        tableRow(cell('甲', width(900)) + cell('乙', width(900))),
        tableRow(cell('1', width(900))),
      ),
      [['甲', '乙'], ['1']],
    ],
    [
      'rows and cells in wrappers',
      `<w:tbl><w:sdt><w:sdtContent>${tableRow(`<w:sdt><w:sdtContent>${cell('甲')}</w:sdtContent></w:sdt><w:customXml>${cell('乙')}</w:customXml>`)}</w:sdtContent></w:sdt>${tableRow(cell('1') + cell('2'))}</w:tbl>`,
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    [
      'deleted and hidden rows go',
      table(
        tableRow(cell('甲') + cell('1')),
        tableRow(cell('乙'), '<w:del w:id="1"/>'),
        tableRow(cell('丙'), '<w:hidden/>'),
        tableRow(cell('丁') + cell('2')),
      ),
      [
        ['甲', '1'],
        ['丁', '2'],
      ],
    ],
    [
      'a small table in a cell is its text',
      table(
        tableRow(cell('甲') + cell('乙') + cell('丙')),
        tableRow(
          tableCell(paragraph(run('注')) + table(tableRow(cell('1') + cell('2')))) +
            cell('3') +
            cell('4'),
        ),
      ),
      [
        ['甲', '乙', '丙'],
        ['注\n1\t2', '3', '4'],
      ],
    ],
  ])('%s', async (_name, body, expected) => {
    expect(await read(body)).toEqual([expected]);
  });

  test.each([
    [
      'a table around a table',
      table(
        tableRow(
          cell('左') + tableCell(paragraph(run('文')) + table(tableRow(cell('1') + cell('2')))),
        ),
      ),
      ['左', '文', [['1', '2']]],
    ],
    [
      'a frame of one cell',
      table(tableRow(tableCell(paragraph(run('题')) + paragraph(run('文'))))),
      ['题', '文'],
    ],
  ])('layout: %s', async (_name, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  test('numbers nobody can mean do not blow up', async () => {
    const huge = table(
      tableRow(cell('甲', span(2_000_000_000)), '<w:gridBefore w:val="99999999"/>'),
      tableRow(cell('1', span(-5)) + cell('2', span(Number.NaN))),
    );
    expect(await read(huge)).toMatchObject([
      [
        ['→250', '甲→250'],
        ['1', '2'],
      ],
    ]);
  });
});
