/** The compact record: figures in the order of the form, and what is open on which of them. */
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { keepSame } from '../../src/form/link-statistics.ts';
import { findingKey } from '../../src/report/finding-identity.ts';
import type { Finding } from '../../src/report/finding.ts';
import {
  countedFigure,
  figureOf,
  isDoubted,
  isMarked,
  stateOf,
} from '../../src/report/figure-of.ts';
import { recordOf } from '../../src/report/record.ts';
import { BLANK, LOST, makeReport, unreadable } from '../support/make-report.ts';

const ids = cellsOf({ edition: '2021', otherRows: 'three' }).map(({ id }) => id);
const TOTAL = 'requests.total.total';
const report = makeReport({
  cells: {
    [TOTAL]: 12,
    'disputes.review.total': LOST,
    'disputes.review.other': { state: 'edited' },
  },
});
const finding = (severity: Finding['severity'], ...cells: CellId[]): Finding => ({
  rule: `a-${severity}`,
  severity,
  cells,
  message: { zh: severity, en: severity },
  expected: null,
  found: null,
});
const findings = [
  finding('error', TOTAL, 'requests.granted.total'),
  finding('warning', 'requests.partial.total'),
  finding('note', 'requests.carriedIn.total'),
  finding('error', 'requests.carriedOut.total'),
];
const [, , , published] = findings;
const decisions =
  published === undefined
    ? {}
    : { [findingKey(published, report)]: { resolution: 'as-published', note: '' } as const };

describe('a record', () => {
  const record = recordOf(report, findings, { decisions, mark: null });
  const markedIds = ids.filter((_id, index) => record.marked[index] === 1);

  test('has one buffer, and so has its copy in another thread', () => {
    const { figures, states, marked, answered } = structuredClone(record);
    expect(new Set([figures, states, marked, answered].map(({ buffer }) => buffer)).size).toBe(1);
    expect(structuredClone(record)).toEqual(record);
  });

  test('holds who, when and how', () => {
    const { id, source, agency, year, edition, otherRows } = report;
    expect(record).toMatchObject({ id, source, agency, year, edition, otherRows });
  });

  test('holds every figure at its place, a missing one as NaN', () => {
    expect(record.figures).toHaveLength(ids.length);
    expect(record.figures[ids.indexOf(TOTAL)]).toBe(12);
    expect(record.figures[ids.indexOf('requests.granted.total')]).toBe(0);
    expect(record.figures[ids.indexOf('disputes.review.total')]).toBeNaN();
  });

  test('marks the cells of open errors and doubts, not of notes nor of what is decided', () => {
    expect(markedIds).toEqual(['requests.granted.total', 'requests.partial.total', TOTAL]);
  });

  test('keeps apart what was sent back from what was accepted as published', () => {
    expect(ids.filter((_id, index) => record.answered[index] === 1)).toEqual([
      'requests.carriedOut.total',
    ]);
    const all = findings.map((each) => findingKey(each, report));
    const returned = { resolution: 'returned', note: '' } as const;
    const back = recordOf(report, findings, {
      decisions: Object.fromEntries(all.map((key) => [key, returned])),
      mark: null,
    });
    expect(ids.filter((_id, index) => back.answered[index] === 2)).toEqual([
      'requests.granted.total',
      'requests.partial.total',
      TOTAL,
      'requests.carriedOut.total',
    ]);
    expect(back.marked.some((mark) => mark > 0)).toBe(false);
  });

  test('tells doubts of reading from errors of the report, until decided, set or settled by the sums', () => {
    const doubt = {
      ...finding('warning', TOTAL, 'requests.received.total'),
      rule: 'read-odd-print',
    };
    const set = { ...finding('warning', 'disputes.review.other'), rule: 'read-odd-print' };
    const note = { ...finding('note', 'requests.partial.total'), rule: 'read-header-cut' };
    const cut = { ...finding('warning', 'requests.granted.total'), rule: 'read-run-together' };
    const all = [finding('error', TOTAL, 'requests.carriedIn.total'), doubt, set, note, cut];
    const open = recordOf(report, all, { decisions: {}, mark: null });
    const named = (is: typeof isMarked): CellId[] => ids.filter((id) => is(open, id));
    expect(named(isMarked)).toEqual([
      'requests.received.total',
      'requests.carriedIn.total',
      'requests.granted.total',
      TOTAL,
      'disputes.review.other',
    ]);
    expect(named(isDoubted)).toEqual(['requests.received.total', TOTAL]);
    const fixed = { [findingKey(doubt, report)]: { resolution: 'fixed', note: '' } as const };
    const decided = recordOf(report, all, { decisions: fixed, mark: null });
    expect(isDoubted(decided, TOTAL)).toBe(false);
    expect(isMarked(decided, TOTAL)).toBe(true);
  });

  test('gives a blank as 0 in a sum, an unknown figure as none', () => {
    const cells = {
      [TOTAL]: 12,
      'requests.granted.total': BLANK,
      'requests.partial.total': LOST,
      'requests.received.total': unreadable('廿'),
    };
    const summed = recordOf(makeReport({ cells }), [], { decisions: {}, mark: null });
    const counted = [...Object.keys(cells), 'proactive.procurement.items'].map((id) =>
      countedFigure(summed, id as CellId),
    );
    expect(counted).toEqual([12, 0, null, null, null]);
  });

  test('counts what is open, decided, edited and published with an error', () => {
    expect(record).toMatchObject({
      open: { error: 1, warning: 1, note: 1 },
      decided: 1,
      edited: 1,
      review: 'in-work',
      publishedErrors: 1,
    });
  });
});

describe('of a report on 2008–2018', () => {
  const statistics = {
    columns: ['thisYear', 'cumulative'],
    rows: [
      { key: '1', label: '（一）收到申请数', unit: '件' },
      { key: '2', label: '（二）申请办结数', unit: '件' },
      { key: '3', label: '三、行政复议数量', unit: '件' },
    ],
  } as const;
  const [received, review] = ['statistics.1.thisYear', 'statistics.3.thisYear'] as const;

  test('holds this year’s figures of the lines that count what is counted today, and no others', () => {
    const older = makeReport({
      edition: 'older',
      statistics,
      cells: { [received]: 17, 'statistics.2.thisYear': 16, [review]: BLANK },
    });
    const record = recordOf(older, [finding('error', received)], {
      decisions: {},
      mark: null,
      lines: keepSame(statistics),
    });
    expect(record.statistics).toEqual({
      columns: ['thisYear'],
      rows: [statistics.rows[0], statistics.rows[2]],
    });
    expect([...record.figures]).toEqual([17, Number.NaN]);
    expect([received, review].map((id) => [figureOf(record, id), isMarked(record, id)])).toEqual([
      [17, true],
      [null, false],
    ]);
    expect(stateOf(record, review)).toBe('blank');
    expect(figureOf(record, 'statistics.2.thisYear')).toBeNull();
  });

  test('without a table holds none, as records did that were kept before', () => {
    const record = recordOf(makeReport({ edition: 'older' }), [], { decisions: {}, mark: null });
    expect([record.statistics, record.figures.length]).toEqual([undefined, 0]);
  });
});
