/** The review sheet as a workbook that is read back, and like findings in one line of it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reviewSheetOf } from '../../../src/exchange/letters/review-sheet.ts';
import { reviewSheetXlsx } from '../../../src/exchange/letters/sheet-xlsx.ts';
import { readXlsx } from '../../../src/readers/sheets/xlsx/xlsx-reader.ts';
import { outlineOfResult } from '../../support/outline.ts';
import { REVIEW_DATE, reviewOf, WRONG_ROW } from '../../support/review-of.ts';
import type { ReviewCase } from '../../support/review-of.ts';

const NO_UNREAD = { date: REVIEW_DATE, unread: [], failures: [] };

/** All cells of the workbook by sheet, as our own reader sees them. */
async function readBack(...given: ReviewCase[]): Promise<string[]> {
  const bytes = await reviewSheetXlsx(given.map(reviewOf).map(reviewSheetOf), NO_UNREAD);
  return outlineOfResult(readXlsx(bytes)).toString().split(',');
}

describe('like findings', () => {
  const rows = ['received', 'carriedIn', 'granted', 'partial'];
  const given = (count: number): ReviewCase => ({
    parts: {
      cells: Object.fromEntries(
        rows.slice(0, count).map((row, index) => [`requests.${row}.total`, index + 2]),
      ),
    },
  });
  const totals = (count: number) =>
    reviewSheetOf(reviewOf(given(count))).findings.filter(({ place }) =>
      place.includes('公开申请数量·总计'),
    );

  test('become one line, that names the place and the figures of each', () => {
    const line = totals(4).find(({ message }) => message.includes('左边各格'));
    expect(line?.message).toMatch(/（同类共 4 处，见位置栏）$/);
    const places = line?.place.split('\n') ?? [];
    expect(places).toHaveLength(4);
    expect(places[2]).toBe('三、申请处理「（一）予以公开·总计」：4，核对值 0');
    expect(line).toMatchObject({ printed: '', computed: '' });
  });

  test('few stay apart, and so do those decided otherwise', () => {
    expect(totals(3).every(({ message }) => !message.includes('同类共'))).toBe(true);
    const decided = reviewSheetOf(reviewOf({ ...given(4), decision: ['dismissed', ''] })).findings;
    expect(new Set(decided.map(({ decision }) => decision)).size).toBe(2);
  });
});

describe('the workbook', () => {
  test('borders and filters; the header is printed on each page, all lines of a cell are seen', async () => {
    const sheets = [
      reviewSheetOf(reviewOf({ parts: WRONG_ROW, decision: ['dismissed', '说明'.repeat(33)] })),
    ];
    const parts = unzipSync(
      await reviewSheetXlsx(sheets, {
        ...NO_UNREAD,
        failures: [{ name: '甲.pdf', message: '文件有密码。' }],
      }),
    );
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const findings = xml('xl/worksheets/sheet2.xml');
    expect(findings).toMatch(/<autoFilter ref="A1:K\d+"/);
    expect(xml('xl/styles.xml')).toMatch(/<left style="thin">/);
    expect(xml('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)?.length).toBeGreaterThan(3);
    const height = Number(/<row r="2"[^>]* ht="([\d.]+)"/.exec(findings)?.[1]);
    expect(height).toBeGreaterThanOrEqual(6 * 15);
    expect(
      outlineOfResult(
        readXlsx(
          await reviewSheetXlsx(sheets, {
            ...NO_UNREAD,
            failures: [{ name: '甲.pdf', message: '文件有密码。' }],
          }),
        ),
      ).toString(),
    ).toContain('甲.pdf,文件有密码。');
  });

  test('read back by our own reader it says the same', async () => {
    const cells = await readBack({ parts: WRONG_ROW, decision: ['as-published', '原件如此'] });
    for (const text of [
      '星河市教育局',
      '2022 年度',
      '按原文发布',
      '原文如此',
      '原件如此',
      '2',
      '3',
    ]) {
      expect(cells).toContain(text);
    }
  });

  test('texts that look like formulas stay texts; what XML does not know goes', async () => {
    const cells = await readBack({ parts: { agency: '=1+1\u0001\uD800局' } });
    expect(cells).toContain('=1+1局');
  });

  test('figures are numbers, other prints stay as they are', async () => {
    const cell = { value: 2, state: 'read' as const, raw: '0002' };
    const bytes = await reviewSheetXlsx(
      [
        reviewSheetOf(
          reviewOf({
            parts: { cells: { 'disputes.review.total': cell } },
            edit: ['disputes.review.total', 2, 0, ''],
          }),
        ),
      ],
      NO_UNREAD,
    );
    expect(outlineOfResult(readXlsx(bytes)).toString()).toContain('0002,2,0');
  });

  test('a text longer than Excel takes is cut, and shows it', async () => {
    const cells = await readBack({ parts: { agency: '长'.repeat(40_000) } });
    const longest = cells.reduce((most, each) => (each.length > most.length ? each : most));
    expect([longest.length, longest.at(-1)]).toEqual([32_767, '…']);
  });

  test('more findings than a sheet of Excel holds go on in the next', async () => {
    const sheets = [
      reviewOf({ parts: WRONG_ROW }),
      reviewOf({ parts: { agency: '=1+1', ...WRONG_ROW } }),
    ];
    const all = await reviewSheetXlsx(sheets.map(reviewSheetOf), NO_UNREAD, 1);
    const names = strFromU8(unzipSync(all)['xl/workbook.xml'] ?? new Uint8Array());
    const found = sheets.flatMap(({ findings }) => findings).length;
    expect([...names.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      '汇总',
      '发现的问题',
      ...Array.from({ length: found - 1 }, (_, index) => `发现的问题 ${index + 2}`),
      '审核中所作修改',
      '没读出',
    ]);
  });
});
