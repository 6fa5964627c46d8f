import { expect, test } from 'vitest';
import type { CellId } from '../../../../src/form/form-types.ts';
import type { Finding } from '../../../../src/report/finding.ts';
import { NO_REVIEW } from '../../../../src/report/review/review.ts';
import type { OpenReport } from '../../../../src/store/app-state.ts';
import { stepInside } from '../../../../src/ui/review/findings/step-inside.ts';
import { makeReport } from '../../../support/make-report.ts';

const FIRST: CellId = 'requests.received.business';
const SECOND: CellId = 'requests.granted.naturalPerson';
const finding: Finding = {
  rule: 'read-figure-unclear',
  severity: 'warning',
  cells: [SECOND, FIRST],
  message: { zh: '认不准', en: 'unclear' },
  expected: null,
  found: null,
};

function deskWith(more: Partial<OpenReport> = {}): OpenReport {
  const report = makeReport();
  const desk = { id: 'a', reading: report, report, document: null, findings: [finding] };
  return { ...NO_REVIEW, ...desk, ...more };
}

const at = (cell: CellId) => ({ finding: 0, cell, tab: 'requests' }) as const;

test('a finding about many figures of a picture is walked figure by figure', () => {
  expect(stepInside({ open: deskWith(), selection: at(FIRST) }, 1)).toEqual(at(SECOND));
  expect(stepInside({ open: deskWith(), selection: at(SECOND) }, 1)).toBeNull();
  expect(stepInside({ open: deskWith(), selection: at(SECOND) }, -1)).toEqual(at(FIRST));
});

test('what was compared is passed over, and no other finding is walked inside', () => {
  const compared = deskWith({ confirmed: { [SECOND]: 0 } });
  expect(stepInside({ open: compared, selection: at(FIRST) }, 1)).toBeNull();
  const other = deskWith({ findings: [{ ...finding, rule: 'requests-row-total' }] });
  expect(stepInside({ open: other, selection: at(FIRST) }, 1)).toBeNull();
});
