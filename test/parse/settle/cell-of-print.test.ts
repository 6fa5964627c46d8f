/** Print → cell: 0, blank, unreadable and lost are four things. */
import { describe, expect, test } from 'vitest';
import type { FormColumn } from '../../../src/form/form-types.ts';
import type { MoneyUnit } from '../../../src/lib/money-unit.ts';
import type { Cell } from '../../../src/report/report.ts';
import { cellOfPrint, lostCell } from '../../../src/parse/settle/cell-of-print.ts';

const place: Cell['place'] = [];

function read(raw: string, kind: FormColumn['kind'], said: MoneyUnit | null = null): Cell {
  const column: FormColumn = {
    key: 'any',
    label: '某列',
    aliases: [],

    english: '',
    kind,
  };
  const { cell } = cellOfPrint({ raw, place }, column, said);
  expect(cell).toMatchObject({ raw, place });
  return cell;
}

describe('counts', () => {
  test.each([
    ['0', { value: 0, state: 'read', unit: null }],
    ['12', { value: 12, state: 'read', unit: null }],
    ['12件', { value: 12, state: 'read', unit: '件' }],
    ['1.2万', { value: 12_000, state: 'read' }],
    ['', { value: null, state: 'blank', unit: null }],
    ['/', { value: null, state: 'blank', unit: null }],
    ['见附件', { value: null, state: 'unreadable', unit: null }],
    ['5元', { value: null, state: 'unreadable', unit: null }],
    ['5万元', { value: null, state: 'unreadable', unit: null }],
  ] as const)('%s', (raw, cell) => {
    expect(read(raw, 'count')).toMatchObject(cell);
  });
});

describe('amounts, in 万元', () => {
  test.each([
    ['72.8', null, { value: 72.8, unit: null }],
    ['72.8', '万元', { value: 72.8, unit: null }],
    ['728000', '元', { value: 72.8, unit: '元' }],
    ['728000元', null, { value: 72.8, unit: '元' }],
    ['72.8万元', '元', { value: 72.8, unit: '万元' }],
  ] as const)('%s under %s', (raw, said, cell) => {
    expect(read(raw, 'money', said)).toMatchObject({ ...cell, state: 'read' });
  });
});

test('a figure that might not be what was meant says why', () => {
  const column: FormColumn = {
    key: 'any',
    label: '某列',
    aliases: [],

    english: '',
    kind: 'count',
  };
  expect(cellOfPrint({ raw: '012', place }, column, null).oddity).toBe('leading-zero');
  expect(cellOfPrint({ raw: '12', place }, column, null).oddity).toBeNull();
});

test('what gives no print is lost, what gives print is unreadable', () => {
  expect(lostCell()).toEqual({ raw: '', place: [], value: null, state: 'lost', unit: null });
  expect(lostCell({ raw: '1 2', place })).toMatchObject({
    raw: '1 2',
    state: 'unreadable',
    value: null,
  });
});
