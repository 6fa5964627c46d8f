import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  editionOfYear,
  officialOtherRows,
  tablesOf,
  VARIANTS,
} from '../../src/form/editions.ts';
import { equationsAt, equationsOf, sumWeights } from '../../src/form/equations.ts';
import { splitCellId, TABLE_IDS } from '../../src/form/form-types.ts';
import { nameCell, nameCells } from '../../src/form/name-cell.ts';
import { printTable } from '../../src/form/printed-table.ts';
import { SECTIONS } from '../../src/form/sections.ts';

describe('the official forms', () => {
  // 国办公开办函〔2019〕60号 and 〔2021〕30号, as counted on their annexes.
  test.each([
    { edition: '2019', proactive: 22, requestRows: 23 },
    { edition: '2021', proactive: 10, requestRows: 25 },
  ] as const)(
    '$edition has $proactive figures in table 2 and $requestRows rows in table 3',
    ({ edition, proactive, requestRows }) => {
      const variant = { edition, otherRows: officialOtherRows(edition) };
      const count = (table: string): number =>
        cellsOf(variant).filter((cell) => cell.table === table).length;
      expect(count('proactive')).toBe(proactive);
      expect(count('requests')).toBe(requestRows * 7);
      expect(count('disputes')).toBe(15);
    },
  );

  test.each([
    [2018, null],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2030, '2021'],
  ])('reports on %d use %s', (year, edition) => {
    expect(editionOfYear(year)).toBe(edition);
  });

  test('the six sections stand in order, three of them with a table', () => {
    expect(SECTIONS.map(({ id }) => id)).toEqual([
      'overview',
      'proactive',
      'requests',
      'disputes',
      'problems',
      'other',
    ]);
    expect(SECTIONS.flatMap(({ table }) => table ?? [])).toEqual([...TABLE_IDS]);
  });

  test('the keys of table 3 are those of the data format', () => {
    const rows = tablesOf({ edition: '2021', otherRows: 'three' }).requests.blocks[0]?.rows.map(
      ({ key }) => key,
    );
    expect(rows).toEqual([
      'received',
      'carriedIn',
      'granted',
      'partial',
      ...[
        'stateSecret',
        'prohibitedByLaw',
        'safetyStability',
        'thirdPartyRights',
        'internalAffairs',
        'deliberative',
        'enforcementFile',
        'adminInquiry',
      ].map((key) => `denied.${key}`),
      ...['notHeld', 'needsCreation', 'unclear'].map((key) => `unavailable.${key}`),
      ...['petition', 'duplicate', 'publication', 'excessive', 'reconfirm'].map(
        (key) => `rejected.${key}`,
      ),
      ...['noCorrection', 'unpaidFee', 'other'].map((key) => `other.${key}`),
      'total',
      'carriedOut',
    ]);
  });
});

describe.each(VARIANTS)('$edition, 其他处理 as $otherRows', (variant) => {
  test('cell ids are distinct and can be taken apart', () => {
    const ids = cellsOf(variant).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, table, row, column } of cellsOf(variant)) {
      expect(splitCellId(id)).toEqual({ table, row: row.key, column: column.key });
    }
  });

  test('every equation speaks of cells the form has, and every sum of table 3 and 4 is there', () => {
    const ids = new Set(cellsOf(variant).map(({ id }) => id));
    const equations = equationsOf(variant);
    expect(
      equations.flatMap(({ left, right }) => [...left, ...right]).filter((id) => !ids.has(id)),
    ).toEqual([]);
    const rows = variant.otherRows === 'one' ? 23 : 25;
    expect(equations.length).toBe(7 + 7 + rows + 3);
  });

  test('a cell is in the equations that name it, and in no others', () => {
    for (const { id } of cellsOf(variant)) {
      expect(equationsAt(variant, id)).toEqual(
        equationsOf(variant).filter(({ left, right }) => [...left, ...right].includes(id)),
      );
    }
  });

  test('the printed table shows every figure once and fills its slots', () => {
    for (const table of TABLE_IDS) {
      const printed = printTable(variant, table);
      const shown = printed.figures.flat();
      expect([...shown].sort()).toEqual(
        cellsOf(variant)
          .filter((cell) => cell.table === table)
          .map(({ id }) => id)
          .sort(),
      );
      const slots = [...printed.header, ...printed.body]
        .flat()
        .reduce(
          (sum, cell) => sum + cell.columnSpan * (cell.kind === 'label' ? cell.rowSpan : 1),
          0,
        );
      expect(slots).toBe(printed.columns * (printed.header.length + printed.body.length));
    }
  });
});

test('the weights of table 3 are those of its equations', () => {
  const variant = { edition: '2021', otherRows: 'three' } as const;
  for (const { row } of cellsOf(variant).filter(
    ({ table, column }) => table === 'requests' && column.key === 'total',
  )) {
    const weights = ['requests-column-balance', 'requests-result-total'].map((rule) => {
      const equation = equationsOf(variant).find(
        (each) => each.rule === rule && each.line === 'total',
      );
      const id = `requests.${row.key}.total` as const;
      return (
        (equation?.left.includes(id) === true ? 1 : 0) -
        (equation?.right.includes(id) === true ? 1 : 0)
      );
    });
    expect(sumWeights(row.role)).toEqual(weights);
  }
});

describe('names', () => {
  const variant = { edition: '2021', otherRows: 'three' } as const;
  test('a cell is called as a clerk would call it', () => {
    expect(nameCell(variant, 'requests.total.naturalPerson').zh).toBe('「（七）总计·自然人」');
    expect(nameCell(variant, 'requests.partial.total').zh).toBe('「（二）部分公开·总计」');
    expect(nameCell(variant, 'requests.other.total').zh).toBe('requests.other.total');
  });
  test('many cells are counted', () => {
    expect(nameCells(variant, ['disputes.review.upheld', 'disputes.review.other'], 1).zh).toBe(
      '「行政复议·结果维持」等 2 格',
    );
  });
});
