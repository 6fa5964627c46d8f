/** The review sheets of the reports to be exported, and what the file of them is called. */
import { dayStamp } from '../../lib/day-stamp.ts';
import type { ExportSource } from '../file/export.ts';
import { reviewSheetOf } from './review-sheet.ts';
import type { ReviewSheet, SheetFacts } from './review-sheet.ts';

export interface Sheets {
  readonly sheets: readonly ReviewSheet[];
  readonly facts: SheetFacts;
  readonly name: string;
}

export async function sheetsOfSource({
  reports,
  unread,
  failures,
  date,
}: ExportSource): Promise<Sheets> {
  const sheets: ReviewSheet[] = [];
  for await (const report of reports) sheets.push(reviewSheetOf(report));
  return {
    sheets,
    facts: { date, unread: unread(), failures: failures() },
    name: nameOf(sheets, date),
  };
}

function nameOf(sheets: readonly ReviewSheet[], date: string): string {
  const [only, second] = sheets;
  const about =
    only === undefined || second !== undefined
      ? `${sheets.length}份报告`
      : `${only.agency.slice(0, 60)}${only.year.replace(/\s/g, '')}`;
  return `审核意见-${about}-${dayStamp(new Date(date))}`;
}
