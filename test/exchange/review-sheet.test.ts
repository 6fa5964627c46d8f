/** The review sheet: what it says of a report, and as HTML. */
import { describe, expect, test } from 'vitest';
import { reviewSheetHtml } from '../../src/exchange/letters/sheet-html.ts';
import { reviewSheetOf } from '../../src/exchange/letters/review-sheet.ts';
import { unreadable } from '../support/make-report.ts';
import { REVIEW_DATE, reviewOf, WRONG_ROW } from '../support/review-of.ts';
import type { ReviewCase } from '../support/review-of.ts';

const NO_UNREAD = { date: REVIEW_DATE, unread: [], failures: [] };

describe('what is said of a report', () => {
  test('a clean one: no finding, no edit, its state', () => {
    const sheet = reviewSheetOf(reviewOf({}));
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

  test.each<[string, ReviewCase, object]>([
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
    expect(reviewSheetOf(reviewOf(given)).findings[0]).toMatchObject(finding);
  });

  test('errors come before doubts and notes, whatever the order of the rules', () => {
    const cells = {
      ...WRONG_ROW.cells,
      'proactive.regulations.issued': { state: 'blank' as const },
    };
    const { findings } = reviewSheetOf(
      reviewOf({ parts: { cells, sections: { problems: null } } }),
    );
    const weights = findings.map(({ weight }) => weight);
    expect(weights).toEqual(
      [...weights].sort((a, b) => '错存提'.indexOf(a[0] ?? '') - '错存提'.indexOf(b[0] ?? '')),
    );
    expect(new Set(weights).size).toBeGreaterThan(1);
  });

  test('an edit: where, what was printed, before, after, why', () => {
    const given = reviewOf({ parts: WRONG_ROW, edit: ['disputes.review.total', 2, 3, '核对原件'] });
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
    const blanked = reviewSheetOf(reviewOf({ edit: ['disputes.review.total', 0, null, ''] }));
    expect(blanked.edits[0]).toMatchObject({ printed: '0', from: '0', to: '空', why: '' });
  });
});

const NASTY = '<img src=x onerror="alert(1)">&\'=HYPERLINK("x")';

describe('the printed page', () => {
  const html = (...given: ReviewCase[]): string =>
    reviewSheetHtml(given.map(reviewOf).map(reviewSheetOf), NO_UNREAD).join('');

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

  test('reports with something to say stand in one table, those without are names', () => {
    const page = html({ parts: WRONG_ROW }, { parts: { agency: '星河市民政局' } });
    expect(page.match(/<table class="findings">/g)).toHaveLength(1);
    expect(page).toMatch(/<tr class="report"><th colspan="5"><b>星河市教育局<\/b>/);
    expect(page).toContain('无待处理的 1 份报告');
    expect(page).toContain('<li>星河市民政局 <small>2022 年度</small></li>');
    expect(page.match(/星河市民政局/g)).toHaveLength(1);
    expect(html({})).not.toContain('<table');
  });

  test('each report counts once, by the worst that is open in it', () => {
    const doubtful = { cells: { 'requests.granted.naturalPerson': { state: 'blank' as const } } };
    const returned = { parts: WRONG_ROW, decision: ['returned', ''] } as const;
    const page = html({ parts: WRONG_ROW }, {}, {}, { parts: doubtful }, returned);
    const boxes = [...page.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(
      ([, name, n]) => name + (n ?? ''),
    );
    expect(boxes).toEqual([
      '报告5 份',
      '无待处理3 份',
      '只有疑点0 份',
      '有错1 份',
      '已退回1 份',
      '没读出0 个文件',
    ]);
  });

  test('an open note does not make a report one to be worked on, but is told beside its name', () => {
    const blank = { cells: { 'requests.granted.naturalPerson': { state: 'blank' as const } } };
    expect(html({ parts: blank })).toMatch(
      /<li>星河市教育局 <small>2022 年度<\/small> <small>提示 \d 条</,
    );
  });

  test('files that gave no report are listed with the reason, lost ones once', () => {
    const failures = [
      { name: '甲.docx', message: '文件有密码。' },
      { name: '乙<.docx', message: '只有扫描的图片。' },
    ];
    const page = reviewSheetHtml([], {
      date: REVIEW_DATE,
      unread: ['甲.docx', '丙.docx'],
      failures,
    }).join('');
    expect(page).toContain('没有读出的文件 3 个');
    expect(page).toContain('<td>甲.docx</td><td>文件有密码。</td>');
    expect(page).toContain('<td>乙&lt;.docx</td><td>只有扫描的图片。</td>');
    expect(page).toContain('<td>丙.docx</td><td>浏览器里的存档读不出来，没有列入。</td>');
  });
});
