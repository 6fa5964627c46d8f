import { describe, expect, test } from 'vitest';
import type { SettledCells } from '../../../src/parse/sight/settle-seen.ts';
import { settlePrints } from '../../support/seen-cells.ts';
import type { Prints } from '../../support/seen-cells.ts';

/** Three requests of natural persons, all granted: every sum holds. */
const HELD: Prints = {
  'requests.received.naturalPerson': [['3', 0.99]],
  'requests.received.total': [['3', 0.99]],
  'requests.granted.naturalPerson': [['3', 0.99]],
  'requests.granted.total': [['3', 0.99]],
  'requests.total.naturalPerson': [['3', 0.99]],
  'requests.total.total': [['3', 0.99]],
};

function doubted({ doubts }: SettledCells, rule: string): readonly string[] {
  return doubts.filter((doubt) => doubt.rule === rule).flatMap(({ cells }) => cells);
}
const unclear = (settled: SettledCells): readonly string[] =>
  doubted(settled, 'read-figure-unclear');
const changed = (settled: SettledCells): readonly string[] =>
  doubted(settled, 'read-figure-settled');

test('clear print is taken, with how clear it is, and no doubt is said', () => {
  const settled = settlePrints(HELD);
  expect(settled.doubts).toEqual([]);
  expect(settled.cells['requests.received.total']).toMatchObject({
    value: 3,
    state: 'recognised',
    raw: '3',
    seen: { confidence: 0.99, candidates: [{ value: 3, confidence: 0.99 }] },
  });
});

describe('sums confirm', () => {
  test('weak print that two of them hold with', () => {
    const settled = settlePrints({ ...HELD, 'requests.granted.research': [['0', 0.6]] });
    expect(unclear(settled)).toEqual([]);
  });

  test('not print in no sum', () => {
    const settled = settlePrints({ ...HELD, 'proactive.licensing.decisions': [['8', 0.96]] });
    expect(unclear(settled)).toEqual(['proactive.licensing.decisions']);
  });

  test('not by the same figure alone: the same print may be misread twice', () => {
    const settled = settlePrints({
      ...HELD,
      'requests.granted.naturalPerson': [['3', 0.85]],
      'requests.granted.total': [['3', 0.85]],
    });
    expect(unclear(settled)).toEqual(['requests.granted.naturalPerson', 'requests.granted.total']);
  });

  test('nobody where a sum is broken', () => {
    const settled = settlePrints({
      ...HELD,
      'requests.received.total': [['5', 0.99]],
      'requests.received.business': [['0', 0.85]],
    });
    expect(unclear(settled)).toContain('requests.received.business');
    expect(settled.cells['requests.received.total']?.value).toBe(5);
  });
});

describe('sums correct', () => {
  const WEAK = [
    ['8', 0.6],
    ['3', 0.3],
  ] as const;

  test('weak print with another reading that makes them hold, and say so', () => {
    const settled = settlePrints({ ...HELD, 'requests.received.naturalPerson': WEAK });
    expect(settled.cells['requests.received.naturalPerson']?.value).toBe(3);
    expect(changed(settled)).toEqual(['requests.received.naturalPerson']);
    expect(settled.doubts[0]?.message.zh).toContain('更像 8，按合计应是 3');
  });

  test('never clear print', () => {
    const clear = [
      ['8', 0.85],
      ['3', 0.14],
    ] as const;
    const settled = settlePrints({ ...HELD, 'requests.received.naturalPerson': clear });
    expect(settled.cells['requests.received.naturalPerson']?.value).toBe(8);
    expect(changed(settled)).toEqual([]);
  });

  test('never to what print hardly can be', () => {
    const unlike = [
      ['8', 0.6],
      ['3', 0.04],
    ] as const;
    const settled = settlePrints({ ...HELD, 'requests.received.naturalPerson': unlike });
    expect(settled.cells['requests.received.naturalPerson']?.value).toBe(8);
  });

  test('two figures at once where one alone does not do', () => {
    const settled = settlePrints({
      ...HELD,
      'requests.granted.naturalPerson': WEAK,
      'requests.granted.total': WEAK,
    });
    expect(settled.cells['requests.granted.naturalPerson']?.value).toBe(3);
    expect(settled.cells['requests.granted.total']?.value).toBe(3);
  });
});

test('a sign is taken only from clear print', () => {
  const settled = settlePrints({ 'proactive.licensing.change': [['-6', 0.98]] }, '2019');
  expect(unclear(settled)).toContain('proactive.licensing.change');
  expect(settled.cells['proactive.licensing.change']?.value).toBe(-6);
});

test('print that is no figure stays unreadable and is named', () => {
  const settled = settlePrints({ ...HELD, 'requests.granted.research': [['\ufffd', 0.9]] });
  expect(settled.cells['requests.granted.research']).toMatchObject({
    value: null,
    state: 'unreadable',
  });
  expect(unclear(settled)).toContain('requests.granted.research');
});

describe('what is hardly read', () => {
  const id = 'requests.granted.research';

  test('breaks no sum: it is no figure, with what it may be', () => {
    const settled = settlePrints({ ...HELD, [id]: [['1961', 0.35]] });
    expect(settled.cells[id]).toMatchObject({
      value: null,
      state: 'unreadable',
      seen: { candidates: [{ value: 1961, confidence: 0.35 }] },
    });
    expect(unclear(settled)).toContain(id);
  });

  test('is taken where its sums hold, and stays in doubt', () => {
    const settled = settlePrints({ ...HELD, [id]: [['0', 0.35]] });
    expect(settled.cells[id]?.value).toBe(0);
    expect(unclear(settled)).toEqual([id]);
  });
});

test('one blank among figures may be print too faint to see; many are as they are', () => {
  const one = settlePrints({ ...HELD, 'requests.granted.research': '' });
  expect(unclear(one)).toEqual(['requests.granted.research']);
  const blanks = Object.fromEntries(
    Object.keys(settlePrints(HELD).cells)
      .filter((id) => id.startsWith('requests.') && !(id in HELD))
      .map((id) => [id, '']),
  );
  expect(unclear(settlePrints({ ...HELD, ...blanks }))).toEqual([]);
});

describe('a blank among figures, where no nought is printed', () => {
  const FIGURES: Prints = Object.fromEntries(
    ['review', 'litigationDirect', 'litigationAfterReview'].flatMap((group) =>
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => [
        `disputes.${group}.${column}`,
        [[column === 'total' ? '8' : '2', 0.995]] as const,
      ]),
    ),
  );
  const id = 'disputes.review.other';

  test('is as it is where the sum holds without it', () => {
    const settled = settlePrints({
      ...FIGURES,
      [id]: '',
      'disputes.review.total': [['6', 0.995]],
    });
    expect(unclear(settled)).toEqual([]);
  });

  test('may be print too faint to see where the sum does not hold', () => {
    expect(unclear(settlePrints({ ...FIGURES, [id]: '' }))).toContain(id);
  });

  test('or where nothing but blanks is added up', () => {
    const blanks = Object.fromEntries(
      Object.keys(FIGURES)
        .filter((each) => each.startsWith('disputes.review.'))
        .slice(0, 4)
        .map((each) => [each, '']),
    ) as Prints;
    expect(unclear(settlePrints({ ...FIGURES, ...blanks }))).toContain(id);
  });
});

test('where much of a table is in doubt, all of it is', () => {
  const weak = Object.fromEntries(
    ['upheld', 'corrected', 'other'].map((column) => [
      `disputes.review.${column}`,
      [['\ufffd', 0.5]] as const,
    ]),
  );
  const settled = settlePrints({ ...HELD, ...weak });
  expect(unclear(settled).filter((id) => id.startsWith('disputes.'))).toHaveLength(15);
  expect(unclear(settled).some((id) => id.startsWith('requests.'))).toBe(false);
});
