/** Reports on 2008–2018: recognised, their own table read line by line, never forced into the later forms. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { checkReport } from '../../src/rules/index.ts';
import { OLDER_ROWS, OLDER_SHAPES, olderReport } from '../support/older-report.ts';
import type { OlderRow } from '../support/older-report.ts';
import { readReportText } from '../support/read-fixture.ts';

const read = (text: string): Promise<Report> =>
  readReportText(text, text.startsWith('<') ? 'a.html' : 'a.txt');

function linesOf({ statistics, cells }: Report): OlderRow[] {
  return (statistics?.rows ?? []).map(({ key, label, unit }) => {
    const all = ['thisYear', 'cumulative'].map((column) => cells[`statistics.${key}.${column}`]);
    const isHeading = all.every((cell) => cell?.state === 'blank');
    return { label, unit, figures: isHeading ? [] : all.map((cell) => cell?.value ?? null) };
  });
}

describe.each(OLDER_SHAPES)('as %s', (shape) => {
  test('every indicator comes with unit and figures, and all sums hold', async () => {
    const report = await read(olderReport(shape));
    expect(report).toMatchObject({ edition: 'older', agency: '星河市水务局', year: 2015 });
    expect(linesOf(report)).toEqual(OLDER_ROWS);
    expect(checkReport(report).filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(checkReport(report).map(({ rule }) => rule)).toContain('form-older');
  });

  test('a total that is not the sum below it is reported, and nothing else', async () => {
    const wrong = OLDER_ROWS.map((row) =>
      row.label === '（二）申请办结数' ? { ...row, figures: [18, 95] } : row,
    );
    const findings = checkReport(await read(olderReport(shape, wrong)));
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'statistics-total', expected: 17, found: 18 },
    ]);
    expect(findings[0]?.message.zh).toBe(
      '「（二）申请办结数·本年」印的是 18，其下 2 项相加得 17，差 1。',
    );
  });
});

describe.each(OLDER_SHAPES)('the header prints the year, as %s', (shape) => {
  test.each(['2015年度', '2015年', '2015', '2015年统计数', '年度', '统计数', '本年度'])(
    '%s',
    async (column) => {
      const header = ['指标名称', '计量单位', column, '历年累计'];
      expect(linesOf(await read(olderReport(shape, OLDER_ROWS, header)))).toEqual(OLDER_ROWS);
    },
  );
});

describe('columns that hold no figures of the year are left out by their header', () => {
  const [heading, ...lines] = olderReport('tabs').split('政府信息公开情况统计表\n');
  const [header = '', ...rows] = (lines.join('').split('\n单位负责人')[0] ?? '').split('\n');
  const withTable = (table: readonly string[]): string =>
    `${heading}政府信息公开情况统计表\n${table.join('\n')}\n`;
  test.each([
    [
      'last year before this year',
      withTable([
        header.replace('本年', '2014年\t2015年'),
        ...rows.map((row) => row.replace(/\t(?=[^\t]*\t[^\t]*$)/, '\t7\t')),
      ]),
    ],
    [
      'remarks',
      withTable([
        `${header}\t备注`,
        ...rows.map((row, index) => `${row}\t${index === 4 ? '含下属单位' : ''}`),
      ]),
    ],
    [
      'serial numbers',
      withTable([`序号\t${header}`, ...rows.map((row, index) => `${index + 1}\t${row}`)]),
    ],
  ])('%s', async (_name, text) => {
    expect(linesOf(await read(text))).toEqual(OLDER_ROWS);
  });
});

test('a table of one column of figures', async () => {
  const text = olderReport('tabs').replaceAll(/\t[^\t\n]*$/gm, '');
  const report = await read(text);
  expect(report.statistics?.columns).toEqual(['thisYear']);
  expect(report.cells['statistics.8.thisYear']?.value).toBe(17);
});

test('a line that lost a figure keeps both cells empty and says so', async () => {
  const report = await read(olderReport('lines').replace('件 17 95', '件 17'));
  const doubt = report.doubts.find(({ cells }) => cells.includes('statistics.8.thisYear'));
  expect(doubt?.message.zh).toContain('「（一）收到申请数」一行应有 2 个数，印的是「17」');
  expect(report.cells['statistics.8.thisYear']).toMatchObject({ value: null, raw: '17' });
});

test('a report of those years without its table is known as such', async () => {
  const text = olderReport('tabs').split('政府信息公开情况统计表')[0] ?? '';
  const report = await read(`${text}四、存在的主要问题及改进情况\n无。`);
  expect(report).toMatchObject({ edition: 'older', year: 2015, cells: {} });
  expect(checkReport(report)).toMatchObject([{ rule: 'form-older', severity: 'warning' }]);
});

test('the table is not taken for prose', async () => {
  const report = await read(olderReport('tabs'));
  expect(report.sections.map(({ text }) => text).join('')).not.toContain('当面申请数');
});
