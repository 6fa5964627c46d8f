/** The review sheet: what it says of a report, as HTML and as a workbook that is read back. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReviewedReport } from '../../src/exchange/file/export.ts';
import { reviewSheetHtml } from '../../src/exchange/letters/sheet-html.ts';
import { reviewSheetXlsx } from '../../src/exchange/letters/sheet-xlsx.ts';
import { reviewSheetOf } from '../../src/exchange/letters/review-sheet.ts';
import type { CellId } from '../../src/form/form-types.ts';
import { readXlsx } from '../../src/readers/sheets/xlsx/xlsx-reader.ts';
import { findingKey } from '../../src/report/finding-identity.ts';
import type { Resolution } from '../../src/report/decision.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { checkReviewed } from '../../src/rules/check-reviewed.ts';
import { makeReport, unreadable } from '../support/make-report.ts';
import type { ReportParts } from '../support/make-report.ts';
import { outlineOfResult } from '../support/outline.ts';

const DATE = '2026-01-31T12:00:00.000Z';
const NO_UNREAD = { date: DATE, unread: [] };

interface Case {
  readonly parts?: ReportParts;
  readonly edit?: readonly [CellId, number | null, number | null, string];
  /** Of the first finding. */
  readonly decision?: readonly [Resolution, string];
}

function review({ parts = {}, edit, decision }: Case): ReviewedReport {
  const reading = makeReport(parts);
  const edits =
    edit === undefined
      ? []
      : [{ cell: edit[0], from: edit[1], to: edit[2], at: DATE, note: edit[3], by: null }];
  const { report, findings } = checkReviewed(reading, { edits, identity: null });
  const [first] = findings;
  const decisions =
    first === undefined || decision === undefined
      ? {}
      : { [findingKey(first, report)]: { resolution: decision[0], note: decision[1] } };
  return { ...NO_REVIEW, reading, edits, findings, decisions };
}

const WRONG_ROW = { cells: { 'disputes.review.upheld': 3, 'disputes.review.total': 2 } };

describe('what is said of a report', () => {
  test('a clean one: no finding, no edit, its state', () => {
    const sheet = reviewSheetOf(review({}));
    expect(sheet).toMatchObject({
      agency: '星河市教育局',
      year: '2022 年度',
      file: 'report.txt',
      sha256: '0'.repeat(64),
      state: '无待处理',
      counts: { open: { 错误: 0, 存疑: 0, 提示: 0 }, decided: 0 },
      findings: [],
      edits: [],
    });
  });

  test.each<[string, Case, object]>([
    [
      'a sum that does not hold: place in words, printed and computed',
      { parts: WRONG_ROW },
      {
        weight: '错误',
        place: '四、复议诉讼「行政复议·总计」',
        printed: '2',
        computed: '3',
        decision: '待处理',
        note: '',
      },
    ],
    [
      'accepted with a note',
      { parts: WRONG_ROW, decision: ['as-published', '原件如此'] },
      { decision: '原文如此', note: '原件如此' },
    ],
    [
      'an unreadable cell: its print, nothing to compute',
      { parts: { cells: { 'requests.received.naturalPerson': unreadable('若干') } } },
      {
        place: '三、申请处理「一、本年新收政府信息公开申请数量·自然人」',
        printed: '若干',
        computed: '',
      },
    ],
    [
      'a missing section concerns the whole report',
      { parts: { sections: { problems: null } } },
      { place: '全文', printed: '', computed: '' },
    ],
  ])('%s', (_name, given, finding) => {
    expect(reviewSheetOf(review(given)).findings[0]).toMatchObject(finding);
  });

  test('errors come before doubts and notes, whatever the order of the rules', () => {
    const cells = {
      ...WRONG_ROW.cells,
      'proactive.regulations.issued': { state: 'blank' as const },
    };
    const { findings } = reviewSheetOf(review({ parts: { cells, sections: { problems: null } } }));
    const weights = findings.map(({ weight }) => weight);
    expect(weights).toEqual(
      [...weights].sort((a, b) => '错存提'.indexOf(a[0] ?? '') - '错存提'.indexOf(b[0] ?? '')),
    );
    expect(new Set(weights).size).toBeGreaterThan(1);
  });

  test('an edit: where, what was printed, before, after, why', () => {
    const given = review({ parts: WRONG_ROW, edit: ['disputes.review.total', 2, 3, '核对原件'] });
    expect(reviewSheetOf(given)).toMatchObject({
      state: '已改正',
      findings: [{ decision: '已改正：2→3', printed: '2', computed: '3' }],
      edits: [
        {
          place: '四、复议诉讼「行政复议·总计」',
          printed: '2',
          from: '2',
          to: '3',
          why: '核对原件',
        },
      ],
    });
    const blanked = reviewSheetOf(review({ edit: ['disputes.review.total', 0, null, ''] }));
    expect(blanked.edits[0]).toMatchObject({ printed: '0', from: '0', to: '空', why: '' });
  });
});

const NASTY = '<img src=x onerror="alert(1)">&\'=HYPERLINK("x")';

describe('the printed page', () => {
  const html = (...given: Case[]): string =>
    reviewSheetHtml(given.map(review).map(reviewSheetOf), NO_UNREAD).join('');

  test('needs nothing beside it, loads and runs nothing', () => {
    const page = html({ parts: WRONG_ROW });
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/i);
    expect(page).toContain('2026 年 1 月 31 日');
  });

  test('what a report or a reviewer wrote is text, never markup', () => {
    const page = html({
      parts: { ...WRONG_ROW, agency: NASTY, sections: { problems: NASTY } },
      decision: ['dismissed', NASTY],
    });
    expect(page).not.toContain('<img');
    expect(page.split('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;').length).toBe(3);
  });

  test('several reports have an overview, one has none', () => {
    expect(html({})).not.toContain('class="overview"');
    const page = html({}, { parts: { agency: '星河市民政局' } });
    expect(page).toContain('<a href="#report-2">星河市民政局</a>');
    expect(page.match(/<section /g)?.length).toBe(2);
  });

  test('reports that could not be read are named', () => {
    const page = reviewSheetHtml([], { date: DATE, unread: ['甲.docx', '乙<.docx'] }).join('');
    expect(page).toContain('没有列入：甲.docx、乙&lt;.docx');
  });
});

/** All cells of the workbook by sheet, as our own reader sees them. */
async function readBack(...given: Case[]): Promise<string[]> {
  const bytes = await reviewSheetXlsx(given.map(review).map(reviewSheetOf), NO_UNREAD);
  return outlineOfResult(readXlsx(bytes)).toString().split(',');
}

describe('the workbook', () => {
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
          review({
            parts: { cells: { 'disputes.review.total': cell } },
            edit: ['disputes.review.total', 2, 0, ''],
          }),
        ),
      ],
      NO_UNREAD,
    );
    expect(outlineOfResult(readXlsx(bytes)).toString()).toContain('0002,2,0');
  });

  test('more findings than a sheet of Excel holds go on in the next', async () => {
    const sheets = [
      review({ parts: WRONG_ROW }),
      review({ parts: { agency: '=1+1', ...WRONG_ROW } }),
    ];
    const all = await reviewSheetXlsx(sheets.map(reviewSheetOf), NO_UNREAD, 1);
    const names = strFromU8(unzipSync(all)['xl/workbook.xml'] ?? new Uint8Array());
    const found = sheets.flatMap(({ findings }) => findings).length;
    expect([...names.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      '汇总',
      '发现的问题',
      ...Array.from({ length: found - 1 }, (_, index) => `发现的问题 ${index + 2}`),
      '审核中所作修改',
    ]);
  });

  test('a text longer than Excel takes is cut, and shows it', async () => {
    const cells = await readBack({ parts: { agency: '长'.repeat(40_000) } });
    const longest = cells.reduce((most, each) => (each.length > most.length ? each : most));
    expect([longest.length, longest.at(-1)]).toEqual([32_767, '…']);
  });
});
