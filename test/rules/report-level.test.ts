import { describe, expect, test, vi } from 'vitest';
import { cellsOf } from '../../src/form/editions.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { formOfOtherYear } from '../../src/rules/whole/form-of-other-year.ts';
import { headingUnusual } from '../../src/rules/whole/heading-unusual.ts';
import { identityMissing } from '../../src/rules/whole/identity-missing.ts';
import { checkReport, RULES } from '../../src/rules/index.ts';
import { readingDoubts } from '../../src/rules/reading-doubts.ts';
import { requestsRowTotal } from '../../src/rules/sums/requests-row-total.ts';
import { sectionMissing } from '../../src/rules/whole/section-missing.ts';
import { tableMissing } from '../../src/rules/whole/table-missing.ts';
import { checkRule } from '../support/check-rule.ts';
import { LOST, makeReport } from '../support/make-report.ts';
import type { Doubt } from '../../src/report/finding.ts';

checkRule(sectionMissing, {
  accept: [{ name: 'all six', report: {} }],
  reject: [
    {
      name: 'no 六',
      report: { sections: { other: null } },
      findings: [{ message: '没有找到「六、其他需要报告的事项」' }],
    },
    {
      name: 'two missing, in order',
      report: { sections: { problems: null, overview: null } },
      findings: [{ message: '一、总体情况' }, { message: '五、存在的主要问题及改进情况' }],
    },
  ],
});

checkRule(headingUnusual, {
  accept: [
    { name: 'as prescribed', report: {} },
    {
      name: 'blanks and punctuation do not matter',
      report: { headings: { overview: '一．总 体 情 况' } },
    },
    {
      name: 'the longer official wording of 四',
      report: { headings: { disputes: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况' } },
    },
  ],
  reject: [
    {
      name: 'unnumbered',
      report: { headings: { other: '其他需要报告的事项' } },
      findings: [{ message: '没有编号' }],
    },
    {
      name: 'wrong number',
      report: { headings: { problems: '四、存在的主要问题及改进情况' } },
      findings: [{ message: '编号不对' }],
    },
    {
      name: 'reworded',
      report: { headings: { overview: '一、工作总体开展情况' } },
      findings: [{ message: '文字与规定不同' }],
    },
    { name: 'lost', report: { headings: { disputes: '' } }, findings: [{ message: '标题缺失' }] },
  ],
});

checkRule(formOfOtherYear, {
  accept: [
    { name: '2019 form for 2020', report: { edition: '2019', year: 2020 } },
    { name: '2021 form for 2024', report: { edition: '2021', year: 2024 } },
    { name: 'year unknown', report: { year: null } },
  ],
  reject: [
    {
      name: 'old form used later',
      report: { edition: '2019', year: 2022 },
      findings: [{ message: '2022 年的报告应使用国办公开办函〔2021〕30号' }],
    },
    {
      name: 'new form used early',
      report: { edition: '2021', year: 2020 },
      findings: [{ message: '应使用国办公开办函〔2019〕60号' }],
    },
    {
      name: '其他处理 left as one row',
      report: { edition: '2021', otherRows: 'one' },
      findings: [{ message: '印成了一行' }],
    },
    {
      name: '其他处理 split early',
      report: { edition: '2019', otherRows: 'three' },
      findings: [{ message: '分成了三行' }],
    },
  ],
});

checkRule(identityMissing, {
  accept: [{ name: 'both known', report: {} }],
  reject: [
    { name: 'no agency', report: { agency: null }, findings: [{ message: '没有读出单位名称' }] },
    { name: 'no year', report: { year: null }, findings: [{ message: '没有读出年度' }] },
    {
      name: 'neither',
      report: { agency: null, year: null },
      findings: [{ message: '单位名称和年度' }],
    },
  ],
});

const lostDisputes = Object.fromEntries(
  cellsOf({ edition: '2021', otherRows: 'three' })
    .filter(({ table }) => table === 'disputes')
    .map(({ id }) => [id, LOST]),
) as Record<CellId, typeof LOST>;

checkRule(tableMissing, {
  accept: [
    {
      name: 'one lost cell is no lost table',
      report: { cells: { 'disputes.review.total': LOST } },
    },
  ],
  reject: [
    {
      name: 'table 4',
      report: { cells: lostDisputes },
      findings: [
        {
          cell: 'disputes.review.upheld',
          message: '没有找到「政府信息公开行政复议、行政诉讼情况」的表格',
        },
      ],
    },
  ],
});

const doubt: Doubt = {
  rule: 'read-value-lost',
  severity: 'warning',
  cells: ['requests.granted.naturalPerson', 'requests.granted.total'],
  message: { zh: '少了数', en: 'lost' },
  expected: null,
  found: null,
};

describe('reading doubts', () => {
  test('stand until every cell they name has been set', () => {
    const inferred = { state: 'inferred', value: 0 } as const;
    const edited = { state: 'edited', value: 0 } as const;
    const check = (first: object, second: object): number =>
      readingDoubts.check(
        makeReport({
          doubts: [doubt],
          cells: { 'requests.granted.naturalPerson': first, 'requests.granted.total': second },
        }),
      ).length;
    expect(check(inferred, inferred)).toBe(1);
    expect(check(edited, inferred)).toBe(1);
    expect(check(edited, edited)).toBe(0);
  });
});

describe('all rules', () => {
  test('ids are distinct and a whole consistent report passes every one', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(checkReport(makeReport())).toEqual([]);
  });

  test('a rule that fails is a finding, never a pass', () => {
    const failing = vi.spyOn(requestsRowTotal, 'check').mockImplementation(() => {
      throw new Error('boom');
    });
    const findings = checkReport(makeReport());
    failing.mockRestore();
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'requests-row-total', severity: 'error' }),
    ]);
  });
});
