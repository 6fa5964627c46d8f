import { expect, test } from 'vitest';
import { decisionOn } from '../../src/report/decision.ts';
import type { Finding } from '../../src/report/finding.ts';
import { makeReport } from '../support/make-report.ts';

const finding: Finding = {
  rule: 'prose-received',
  severity: 'warning',
  cells: ['requests.received.total'],
  about: '甲句',
  message: { zh: '正文写 5', en: '' },
  expected: 0,
  found: 5,
};
const DISMISSED = { resolution: 'dismissed', note: '' } as const;
const KEY = 'prose-received|requests.received.total=0|5|甲句';
const EARLIER = 'prose-received|requests.received.total=0|5';

test.each([
  ['none', {}, 'open'],
  ['its own', { [KEY]: DISMISSED }, 'dismissed'],
  ['one of before findings said what they are about', { [EARLIER]: DISMISSED }, 'dismissed'],
  ['one on another sentence', { [`${EARLIER}|乙句`]: DISMISSED }, 'open'],
  ['one on another value', { [KEY.replace('=0', '=1')]: DISMISSED }, 'open'],
])('the decision on a finding: %s', (_name, decisions, resolution) => {
  expect(decisionOn(finding, makeReport(), decisions)).toEqual({ resolution, note: '' });
});
