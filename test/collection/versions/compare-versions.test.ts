import { describe, expect, test } from 'vitest';
import { compareSentences } from '../../../src/collection/versions/compare-sentences.ts';
import { compareVersions } from '../../../src/collection/versions/compare-versions.ts';
import type { Version } from '../../../src/collection/versions/compare-versions.ts';
import type { Decisions } from '../../../src/report/decision.ts';
import { findingKey } from '../../../src/report/finding-identity.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { makeReport } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

const UPHELD = 'disputes.review.upheld';
const TOTAL = 'disputes.review.total';

/** @param returned rules whose findings go back to the unit */
function version(parts: ReportParts, returned: readonly string[] = []): Version {
  const reading = makeReport(parts);
  const findings = checkReport(reading);
  const decisions: Decisions = Object.fromEntries(
    findings
      .filter(({ rule }) => returned.includes(rule))
      .map((each) => [findingKey(each, reading), { resolution: 'returned', note: '请核实' }]),
  );
  return { reading, report: reading, findings, decisions };
}

const WRONG = { [UPHELD]: 10, [TOTAL]: 0 };
const ROW = ['disputes-row-total'];

describe('what was asked for', () => {
  test('is mended when the sum holds, whichever of its figures was changed', () => {
    for (const cells of [{ [UPHELD]: 10, [TOTAL]: 10 }, {}]) {
      const found = compareVersions(version({ cells: WRONG }, ROW), version({ cells }));
      expect(found.notMended).toEqual([]);
      expect(found.mended).toMatchObject([
        {
          finding: { rule: ROW[0] },
          note: '请核实',
          changes: [{ cell: expect.any(String) as string }],
        },
      ]);
      expect(found.unasked).toEqual({ cells: [], sentences: [] });
    }
  });

  test('is not mended when it still does not hold, with the figures that moved', () => {
    const found = compareVersions(
      version({ cells: WRONG }, ROW),
      version({ cells: { ...WRONG, [TOTAL]: 9 } }),
    );
    expect(found.mended).toEqual([]);
    expect(found.notMended).toMatchObject([{ changes: [{ cell: TOTAL, from: 0, to: 9 }] }]);
    expect(found.sameCells).toBe(Object.keys(makeReport().cells).length - 1);
  });

  test('a sentence written anew that still contradicts the table is not mended', () => {
    const cells = { 'requests.received.naturalPerson': 5, 'requests.received.total': 5 };
    const old = version({ cells, sections: { overview: '全年共收到申请8件。' } }, [
      'prose-received',
    ]);
    const now = version({ cells, sections: { overview: '今年收到申请7件。' } });
    const right = version({ cells, sections: { overview: '今年收到申请5件。' } });
    expect(old.findings.map(({ rule }) => rule)).toContain('prose-received');
    expect(compareVersions(old, now).notMended).toHaveLength(1);
    expect(compareVersions(old, right)).toMatchObject({
      notMended: [],
      mended: [{ changes: [] }],
      unasked: { sentences: [] },
    });
  });

  test('what was decided otherwise was not asked for', () => {
    expect(compareVersions(version({ cells: WRONG }), version({})).mended).toEqual([]);
  });
});

describe('what nobody asked for', () => {
  test('is every other figure and sentence that differs', () => {
    const old = version(
      { cells: WRONG, sections: { problems: '个别站所公开不及时。培训不够。' } },
      ROW,
    );
    const now = version({
      cells: { [UPHELD]: 10, [TOTAL]: 10, 'requests.partial.business': 1 },
      sections: { problems: '培训仍不够。' },
    });
    expect(compareVersions(old, now).unasked).toEqual({
      cells: [{ cell: 'requests.partial.business', from: 0, to: 1 }],
      sentences: [
        {
          section: 'problems',
          removed: ['个别站所公开不及时。', '培训不够。'],
          added: ['培训仍不够。'],
        },
      ],
    });
  });

  test('blanks, widths and prints are not differences', () => {
    const old = version({
      cells: { [TOTAL]: 3, [UPHELD]: 3 },
      sections: { overview: '收到 5 件，办结。' },
    });
    const now = version({
      cells: { [TOTAL]: { value: 3, raw: '3件' }, [UPHELD]: 3 },
      sections: { overview: '收到５件，\n办结。' },
    });
    expect(compareVersions(old, now).unasked.cells).toEqual([]);
    expect(
      compareSentences(old.reading, makeReport({ sections: { overview: '收到５件,办结。' } })),
    ).toEqual([]);
  });

  test('a section that is gone or new is one change', () => {
    const old = makeReport({ sections: { other: null } });
    const now = makeReport({ sections: { other: '无收费。无其他事项。' } });
    expect(compareSentences(old, now)).toEqual([
      { section: 'other', removed: [], added: ['无收费。', '无其他事项。'] },
    ]);
    expect(compareSentences(now, old)).toEqual([
      { section: 'other', removed: ['无收费。', '无其他事项。'], added: [] },
    ]);
  });

  test('a long section written anew ends in its time', () => {
    const many = (word: string): string =>
      Array.from({ length: 3000 }, (_, index) => `${word}第${index}项。`).join('');
    const change = compareSentences(
      makeReport({ sections: { overview: many('甲') } }),
      makeReport({ sections: { overview: many('乙') } }),
    );
    expect(change).toMatchObject([{ section: 'overview' }]);
    expect(change[0]?.removed).toHaveLength(3000);
  });
});
