/** An amount without a unit: what is unusual is named; where the prose states it, that speaks. */
import { describe, expect, test } from 'vitest';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import { doubtUnit } from '../../../src/parse/settle/unsure-units.ts';
import { tablesOf } from '../../../src/form/editions.ts';
import type { LineCell } from '../../../src/parse/match/printed-line.ts';
import { makeReport } from '../../support/make-report.ts';

const cells = linesOfTable(tablesOf(makeReport()).proactive).flatMap((line) => line.cells);
const amount = cells.find(({ column }) => column.kind === 'money');

function doubted(value: number | null, prose = ''): ReturnType<typeof doubtUnit> {
  const raw = value === null ? '' : String(value);
  return doubtUnit(
    amount as LineCell,
    { value, raw, state: value === null ? 'blank' : 'read', unit: null, place: [] },
    prose,
  );
}

describe('no doubt', () => {
  test.each([
    ['nothing printed', null, ''],
    ['a usual amount', 9_999, ''],
    ['a usual amount with 角 and 分', 99_999.5, ''],
    ['the prose says so much in 万元', 25_000, '收取 25,000 万元。'],
  ] as const)('%s', (_name, value, prose) => {
    expect(doubted(value, prose)).toBeNull();
  });
});

describe('doubt', () => {
  test.each([10_000, -10_000, 100_000.5, 250_000])('%d stays as the form reads it', (value) => {
    const found = doubted(value);
    expect(found?.cell).toMatchObject({ value, state: 'read', unit: null });
    expect(found?.doubt).toMatchObject({ rule: 'read-unit-unsure', cells: [amount?.id] });
    expect(found?.doubt.message.zh).toContain(`按规定格式记作 ${value} 万元`);
    expect(found?.doubt.message.zh).toContain(`应为 ${value / 10_000} 万元`);
    expect(found?.doubt.message.en).toContain(`If it is yuan, it should be ${value / 10_000}`);
  });

  test.each(['收取 250000 元', '收取２５万元', '共收取 250,000.00元'])(
    'read as 元: %s',
    (prose) => {
      const found = doubted(250_000, `全年${prose}，另退 30 元。`);
      expect(found?.cell).toMatchObject({
        value: 25,
        unit: '元',
        state: 'inferred',
        raw: '250000',
      });
      expect(found?.doubt.message.zh).toContain('据此按元读，记作 25 万元');
      expect(found?.doubt.message.en).toContain('read as yuan: 25 (10,000 yuan)');
    },
  );

  test('another amount in the prose is no witness', () => {
    expect(doubted(250_000, '收取 25.0001 万元。')?.cell.state).toBe('read');
    expect(doubted(250_000, '办理 250000 件。')?.cell.state).toBe('read');
  });
});
