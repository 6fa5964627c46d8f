/** The sheet that goes with the letter where the unit's own file cannot be written on. */
import { describe, expect, test } from 'vitest';
import { markedSheetHtml } from '../../../src/exchange/letters/original/marked-sheet.ts';
import { letterPointsOf } from '../../../src/exchange/letters/points/letter-points.ts';
import { readHtml } from '../../../src/readers/html/html-reader.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { BLANK, makeReport } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

function sheetOf(parts: ReportParts): string {
  const report = makeReport(parts);
  const findings = checkReport(report).map((finding) => ({ finding, note: '' }));
  return markedSheetHtml({
    report,
    points: letterPointsOf({ report, findings, findPlace: () => null }),
  });
}

const NASTY = '<img src=x onerror="alert(1)">';

describe('the page', () => {
  const page = sheetOf({
    cells: {
      'disputes.review.upheld': 10,
      'requests.partial.naturalPerson': BLANK,
      'proactive.regulations.issued': -1,
    },
    sections: { overview: '全年收到政府信息公开申请5件。' },
  });

  test('the rows concerned as they are printed, the figures marked by the numbers of their points', () => {
    expect(page).toMatch(
      /<th>行政复议<\/th><td>10<\/td>(<td>0<\/td>){3}<td class="marked"><mark>0</,
    );
    expect(page).toContain('<mark>空白</mark><sup>');
    expect(page).not.toContain('<th>（一）予以公开</th>');
    expect(page).toContain('「<mark>全年收到政府信息公开申请5件</mark>」<sup>');
  });

  test('needs nothing beside it, loads and runs nothing, says nothing of what wrote it', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:|勾稽/i);
  });

  test('our own reader takes it', () => {
    const result = readHtml(new TextEncoder().encode(page), { password: null });
    expect(result.ok).toBe(true);
  });
});

test('what a unit wrote is text, never markup', () => {
  const cells = {
    'disputes.review.total': { state: 'unreadable', raw: NASTY } as const,
  };
  const page = sheetOf({ agency: NASTY, cells });
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img');
});
