import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import { findingKey } from '../../../src/report/finding-identity.ts';
import type { Finding } from '../../../src/report/finding.ts';
import {
  cellsInDoubt,
  comparedFindings,
  nextInDoubt,
} from '../../../src/report/seen/cells-in-doubt.ts';
import type { SeenReport } from '../../../src/report/seen/cells-in-doubt.ts';
import { makeReport } from '../../support/make-report.ts';

const FIRST: CellId = 'requests.received.business';
const SECOND: CellId = 'requests.granted.naturalPerson';
const THIRD: CellId = 'disputes.review.upheld';

function unclear(...cells: readonly CellId[]): Finding {
  const message = { zh: '认不准', en: 'unclear' };
  return {
    rule: 'read-figure-unclear',
    severity: 'warning',
    cells,
    message,
    expected: null,
    found: null,
  };
}

const FINDINGS = [unclear(THIRD), unclear(SECOND, FIRST)];

function seen(more: Partial<SeenReport> = {}): SeenReport {
  return { report: makeReport(), findings: FINDINGS, decisions: {}, confirmed: {}, ...more };
}

describe('figures on a picture that are in doubt', () => {
  test('those of open findings, in printed order', () => {
    expect(cellsInDoubt(seen())).toEqual([FIRST, SECOND, THIRD]);
    const other = { ...unclear(FIRST), rule: 'read-odd-print' };
    expect(cellsInDoubt(seen({ findings: [other] }))).toEqual([]);
  });

  test('one that was compared or set is in doubt no longer', () => {
    const report = makeReport({ cells: { [SECOND]: { value: 4, state: 'edited' } } });
    expect(cellsInDoubt(seen({ report, confirmed: { [FIRST]: 0 } }))).toEqual([THIRD]);
    // The lock is on another figure.
    expect(cellsInDoubt(seen({ confirmed: { [FIRST]: 7 } }))).toContain(FIRST);
  });

  test('nor those of a finding that was decided on', () => {
    const report = makeReport();
    const decisions = {
      [findingKey(FINDINGS[1] ?? unclear(), report)]: { resolution: 'fixed', note: '' } as const,
    };
    expect(cellsInDoubt(seen({ report, decisions }))).toEqual([THIRD]);
  });

  test('the next is found both ways, round and round', () => {
    expect(nextInDoubt(seen(), null, 1)).toBe(FIRST);
    expect(nextInDoubt(seen(), FIRST, 1)).toBe(SECOND);
    expect(nextInDoubt(seen(), THIRD, 1)).toBe(FIRST);
    expect(nextInDoubt(seen(), FIRST, -1)).toBe(THIRD);
    expect(nextInDoubt(seen({ findings: [] }), FIRST, 1)).toBeNull();
  });

  test('a finding of which all was compared is done with', () => {
    const confirmed = { [FIRST]: 0, [SECOND]: 0 };
    expect(comparedFindings(seen())).toEqual([]);
    expect(comparedFindings(seen({ confirmed }))).toEqual([FINDINGS[1]]);
  });
});
