/** Decisions of an exported file on findings made anew from its figures. */
import { describe, expect, test } from 'vitest';
import { carryDecisions } from '../../../src/report/review/carry-decisions.ts';
import type { Decision } from '../../../src/report/decision.ts';
import { findingKey, looseKey } from '../../../src/report/finding-identity.ts';
import type { Finding } from '../../../src/report/finding.ts';
import { makeReport } from '../../support/make-report.ts';

const OPEN: Decision = { resolution: 'open', note: '' };
const ONE: Decision = { resolution: 'dismissed', note: '甲' };
const TWO: Decision = { resolution: 'as-published', note: '' };
const NOTED: Decision = { resolution: 'open', note: '待查' };
const report = makeReport();

/** On the same cell, told apart by what it says. */
const finding = (zh: string, about?: string): Finding => ({
  rule: 'prose-received',
  severity: 'warning',
  cells: ['requests.received.total'],
  ...(about === undefined ? {} : { about }),
  message: { zh, en: zh },
  expected: 0,
  found: 5,
});

const first = finding('正文写 5', '甲句');
const second = finding('正文写五', '乙句');
const sameWords = finding('正文写 5', '丙句');
const fileOf = (...given: (readonly [string, Decision])[]) =>
  given.map(([zh, decision]) => ({ finding: finding(zh), decision }));
const keyed = (...pairs: (readonly [Finding, Decision])[]) =>
  Object.fromEntries(pairs.map(([each, decision]) => [findingKey(each, report), decision]));

describe('a decision goes', () => {
  test.each([
    [
      'to the finding that says the same',
      fileOf(['正文写五', ONE], ['正文写 5', OPEN]),
      [first, second],
      keyed([second, ONE]),
    ],
    [
      'in order to those that say the same, the open ones counted',
      fileOf(['正文写 5', OPEN], ['正文写 5', TWO]),
      [first, sameWords],
      keyed([sameWords, TWO]),
    ],
    [
      'to the only one left, said otherwise',
      fileOf(['旧的说法', ONE]),
      [first],
      keyed([first, ONE]),
    ],
    [
      'never to one that another takes by its words',
      fileOf(['旧的说法', ONE], ['正文写 5', TWO]),
      [first, second],
      keyed([second, ONE], [first, TWO]),
    ],
    ['nowhere between several', fileOf(['旧的说法', ONE]), [first, second], {}],
    [
      'under its figures where nothing is found',
      fileOf(['正文写 5', ONE]),
      [],
      { [looseKey(finding('正文写 5'), report)]: ONE },
    ],
    ['with its note, though open', fileOf(['正文写 5', NOTED]), [first], keyed([first, NOTED])],
    ['not where there is none', fileOf(['正文写 5', OPEN]), [first], {}],
  ])('%s', (_name, given, findings, decisions) => {
    expect(carryDecisions(given, findings, report)).toEqual(decisions);
  });
});
