/** LibreOffice opens every Word and Excel file of a review and shows, point by point, what the points say. */
import { describe, expect, test } from 'vitest';
import { writeLedgerXlsx } from '../../../src/exchange/letters/batch/ledger-xlsx.ts';
import { annotateDocx } from '../../../src/exchange/letters/original/annotate-docx.ts';
import { marksOf } from '../../../src/exchange/letters/original/mark.ts';
import { letterPointsOf } from '../../../src/exchange/letters/points/letter-points.ts';
import { reviewSheetOf } from '../../../src/exchange/letters/review-sheet.ts';
import { reviewSheetXlsx } from '../../../src/exchange/letters/sheet-xlsx.ts';
import { writeLetterDocx } from '../../../src/exchange/letters/unit/letter-docx.ts';
import { NO_FACTS } from '../../../src/exchange/letters/unit/letter.ts';
import { anchorDocx } from '../../../src/readers/docx/anchor-docx.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { FIXTURE_REPORT } from '../../support/fixture-report.ts';
import { HAS_OFFICE, officeComments, officeText } from '../../support/office-files.ts';
import { readReport } from '../../support/read-fixture.ts';
import { REVIEW_DATE, reviewOf, WRONG_ROW } from '../../support/review-of.ts';
import { layOut } from '../../support/sheet.ts';
import { toDocx } from '../../support/to-docx.ts';

const TIME = 120_000;
const { figures } = FIXTURE_REPORT;
const TOTAL = 'requests.total.total';
const REVIEW = 'disputes.review.total';
const own = toDocx(
  layOut({
    ...FIXTURE_REPORT,
    figures: {
      ...figures,
      [TOTAL]: (figures[TOTAL] ?? 0) + 10,
      [REVIEW]: (figures[REVIEW] ?? 0) + 1,
    },
  }),
);
const report = await readReport(own, '年报.docx');
const points = letterPointsOf({
  report,
  findings: checkReport(report).map((finding) => ({ finding, note: '' })),
  findPlace: () => null,
});
const bare = (words: string): string => words.replaceAll(/\s/g, '');

describe.skipIf(!HAS_OFFICE)('LibreOffice shows', { timeout: TIME }, () => {
  test('the letter, with every point and a line to answer each', async () => {
    const facts = { ...NO_FACTS, sender: '云岭县人民政府办公室' };
    const letter = await writeLetterDocx({
      unit: report.agency,
      year: report.year,
      file: '年报.docx',
      handedIn: '',
      points,
      facts,
      enclosed: 'docx',
    });
    const text = await officeText('letter.docx', letter);
    expect(points.length).toBeGreaterThan(1);
    for (const { number, heading, sentences, ask } of points) {
      expect(text).toContain(bare(`${number}．${heading}`));
      expect(text).toContain(bare(sentences.join('')));
      expect(text).toContain(bare(ask));
    }
    expect(text.split('原文无误，原因：')).toHaveLength(points.length + 1);
    expect(text).toContain(`${facts.sender}（章）`);
  });

  test('the unit’s own file, with a comment for every point', async () => {
    const marks = marksOf(points, {
      ofCell: (cell) => report.cells[cell]?.place ?? [],
      ofQuote: () => [],
    });
    const places = marks.map(({ place }) => place);
    const anchors = await anchorDocx(own, places, { password: null });
    const comments = marks.map(({ lines }) => ({ author: '县政府办', date: '', lines }));
    const marked = anchors === null ? null : annotateDocx(own, { anchors, comments });
    const shown = officeComments('own.docx', marked ?? own);
    for (const { number, heading, ask } of points) {
      const comment = shown.find((each) => each.includes(bare(`退回更正 ${number}：${heading}`)));
      expect(comment).toContain(bare(ask));
    }
  });

  test('the review sheet and the ledger, whole', async () => {
    const sheet = reviewSheetOf(reviewOf({ parts: WRONG_ROW, decision: ['returned', '请更正。'] }));
    const facts = {
      date: REVIEW_DATE,
      unread: [],
      failures: [{ name: '坏.pdf', message: '文件已损坏' }],
    };
    const text = await officeText('sheet.xlsx', await reviewSheetXlsx([sheet], facts));
    for (const { message, decision } of sheet.findings) {
      expect(text).toContain(bare(message));
      expect(text).toContain(decision);
    }
    expect(text).toContain('坏.pdf');
    const line = {
      unit: '龙潭镇人民政府',
      year: 2024,
      handedIn: '已报',
      points: 3,
      returned: '2025 年 1 月 27 日',
      handedInAgain: '2025 年 2 月 3 日',
      result: '已改正 2 处，未改 1 处，另有 2 处未要求而改，再退回',
    };
    const ledger = await officeText('ledger.xlsx', await writeLedgerXlsx([line]));
    for (const words of [line.unit, line.returned, line.handedInAgain, line.result])
      expect(ledger).toContain(bare(words));
  });
});
