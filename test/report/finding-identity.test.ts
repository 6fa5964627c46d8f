/** Two findings are never one: each is decided on by itself, and found again after an edit. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { decisionOn } from '../../src/report/decision.ts';
import type { Decision } from '../../src/report/decision.ts';
import {
  findingKey,
  identityOf,
  looseKey,
  readKey,
  tellApart,
} from '../../src/report/finding-identity.ts';
import type { Finding } from '../../src/report/finding.ts';
import { checkReport } from '../../src/rules/index.ts';
import { BLANK, makeReport } from '../support/make-report.ts';

const DONE: Decision = { resolution: 'dismissed', note: '' };
const CORRECTED = { 'disputes.review.corrected': 1, 'disputes.review.total': 1 } as const;

/** Two sentences that the same figure contradicts, in each section in turn. */
const TWICE = [
  ['two sentences', '行政复议均获维持。被申请行政复议1件，全部维持。', ''],
  ['one sentence in two sections', '行政复议均获维持。', '行政复议均获维持。'],
] as const;

function contradictionsIn(overview: string, problems: string, cells = CORRECTED): Finding[] {
  const report = makeReport({ cells, sections: { overview, problems } });
  return checkReport(report).filter(({ rule }) => rule === 'prose-contradiction');
}

describe('two findings on the same cells', () => {
  test.each(TWICE)('%s: deciding on one leaves the other open', (_name, overview, problems) => {
    const report = makeReport({ cells: CORRECTED, sections: { overview, problems } });
    const [first, second, ...more] = contradictionsIn(overview, problems);
    if (first === undefined || second === undefined) throw new Error('not found');
    expect(more).toEqual([]);
    for (const chosen of [first, second]) {
      const decisions = { [findingKey(chosen, report)]: DONE };
      const resolutions = [first, second].map((each) => decisionOn(each, report, decisions));
      expect(resolutions.map(({ resolution }) => resolution)).toEqual([
        chosen === first ? 'dismissed' : 'open',
        chosen === second ? 'dismissed' : 'open',
      ]);
    }
  });

  test('of a session kept before: the decision then made on both holds for both', () => {
    const [, overview, problems] = TWICE[0];
    const report = makeReport({ cells: CORRECTED, sections: { overview, problems } });
    const decisions = { 'prose-contradiction|disputes.review.corrected=1|': DONE };
    expect(contradictionsIn(overview, problems)).toHaveLength(2);
    for (const finding of contradictionsIn(overview, problems)) {
      expect(looseKey(finding, report)).toBe('prose-contradiction|disputes.review.corrected=1|');
      expect(decisionOn(finding, report, decisions)).toBe(DONE);
    }
  });

  test('a finding opened again stays open beside a decision of that kind', () => {
    const [, overview, problems] = TWICE[0];
    const report = makeReport({ cells: CORRECTED, sections: { overview, problems } });
    const [first] = contradictionsIn(overview, problems);
    if (first === undefined) throw new Error('not found');
    const open: Decision = { resolution: 'open', note: '' };
    const decisions = { [looseKey(first, report)]: DONE, [findingKey(first, report)]: open };
    expect(decisionOn(first, report, decisions)).toBe(open);
  });
});

describe('identity', () => {
  test('is the same when a figure changes; the key is not', () => {
    const on = (corrected: number): { finding: Finding | undefined; key: string } => {
      const report = makeReport({
        cells: { ...CORRECTED, 'disputes.review.corrected': corrected },
      });
      const finding = checkReport(report).find(({ rule }) => rule === 'disputes-row-total');
      return { finding, key: finding === undefined ? '' : findingKey(finding, report) };
    };
    const [two, three] = [on(2), on(3)];
    expect(two.finding).toBeDefined();
    expect(two.finding && identityOf(two.finding)).toBe(three.finding && identityOf(three.finding));
    expect(two.key).not.toBe(three.key);
  });

  test('blanks of a table are one matter, however many are left', () => {
    const blanksOf = (...ids: CellId[]): string[] =>
      checkReport(makeReport({ cells: Object.fromEntries(ids.map((id) => [id, BLANK])) }))
        .filter(({ rule }) => rule === 'cell-blank')
        .map(identityOf);
    expect(blanksOf('disputes.review.other', 'disputes.review.pending')).toEqual(
      blanksOf('disputes.review.pending'),
    );
  });

  const bare: Finding = {
    rule: 'a',
    severity: 'note',
    cells: [],
    message: { zh: '甲', en: '' },
    expected: null,
    found: null,
  };
  const cells: CellId[] = ['disputes.review.total', 'disputes.review.other'];

  test.each([
    ['the sentence', [bare, { ...bare, message: { zh: '乙', en: '' } }], [undefined, undefined]],
    [
      'the sentence, on the same cells',
      [
        { ...bare, cells },
        { ...bare, cells, message: { zh: '乙', en: '' } },
        { ...bare, cells: cells.slice(0, 1) },
      ],
      ['甲', '乙', undefined],
    ],
    ['order at last', [bare, bare, bare], ['甲', '甲 #2', '甲 #3']],
    [
      'what it is about',
      [
        { ...bare, about: '丙' },
        { ...bare, about: '丁' },
      ],
      ['丙', '丁'],
    ],
    [
      'its order there',
      [
        { ...bare, about: '丙' },
        { ...bare, about: '丙' },
      ],
      ['丙', '丙 #2'],
    ],
    ['the rule', [bare, { ...bare, rule: 'b' }], [undefined, undefined]],
  ])('findings are told apart by %s', (_name, findings, about) => {
    const told = tellApart(findings);
    expect(told.map((each) => each.about)).toEqual(about);
    expect(new Set(told.map(identityOf)).size).toBe(findings.length);
  });
});

describe('keys', () => {
  const sum: Finding = {
    rule: 'disputes-row-total',
    severity: 'error',
    cells: ['disputes.review.total', 'disputes.review.other'],
    message: { zh: '合计不符', en: '' },
    expected: 4,
    found: 3,
  };
  const report = makeReport({
    cells: { 'disputes.review.total': 3, 'disputes.review.other': BLANK },
  });
  const SUM_KEY = 'disputes-row-total|disputes.review.total=3,disputes.review.other=-|3';

  test.each<readonly [string, Finding, string, string]>([
    ['a sum: as they were before', sum, SUM_KEY, SUM_KEY],
    ['a sentence', { ...sum, about: '甲句' }, `${SUM_KEY}|甲句`, SUM_KEY],
    [
      'a section',
      { ...sum, cells: [], found: null, about: '总体情况' },
      'disputes-row-total|||总体情况',
      'disputes-row-total|合计不符|',
    ],
    [
      'the whole report',
      { ...sum, cells: [], found: null },
      'disputes-row-total|合计不符|',
      'disputes-row-total|合计不符|',
    ],
  ])('on %s', (_name, finding, key, earlier) => {
    expect(findingKey(finding, report)).toBe(key);
    expect(looseKey(finding, report)).toBe(earlier);
  });
});

describe('what a key tells of its finding', () => {
  test.each([
    [
      'a sum',
      'requests-row-total|requests.total.total=3,requests.total.business=-|5',
      {
        rule: 'requests-row-total',
        cells: ['requests.total.total', 'requests.total.business'],
        about: '',
      },
    ],
    [
      'a sentence, with a stroke in it',
      'prose-contradiction|disputes.review.corrected=1||复议|全部维持',
      {
        rule: 'prose-contradiction',
        cells: ['disputes.review.corrected'],
        about: '复议|全部维持',
      },
    ],
    [
      'no cells',
      'section-missing|||总体情况',
      { rule: 'section-missing', cells: [], about: '总体情况' },
    ],
    [
      'no cells, as it was kept before',
      'section-missing|没有找到|「一」。|',
      { rule: 'section-missing', cells: [], about: '没有找到|「一」。' },
    ],
  ])('%s', (_name, key, parts) => {
    expect(readKey(key)).toEqual(parts);
  });
});
