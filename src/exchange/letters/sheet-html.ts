/**
 * The review sheet as one HTML file, to be printed on A4 or sent: it needs nothing beside it, loads
 * nothing and runs nothing. Everything that comes from a report is escaped.
 */
import { escapeMarkup } from '../../lib/escape-markup.ts';
import { SHEET_STYLE } from './sheet-style.ts';
import { SHEET_WORDS as WORDS } from './sheet-words.ts';
import type { WriteExport } from '../file/export.ts';
import { describeDate } from './review-sheet.ts';
import { sheetsOfSource } from './sheets-of-source.ts';
import type { SheetEdit, SheetFacts, SheetFinding, ReviewSheet } from './review-sheet.ts';

export const writeSheetHtml: WriteExport = async (source) => {
  const { sheets, facts, name } = await sheetsOfSource(source);
  return { name, parts: reviewSheetHtml(sheets, facts) };
};

/** The file, piece by piece: ten thousand reports are too long for one string. */
export function reviewSheetHtml(
  sheets: readonly ReviewSheet[],
  { date, unread }: SheetFacts,
): string[] {
  const day = describeDate(date);
  return [
    `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    `<title>${WORDS.title}</title>\n<style>${SHEET_STYLE}</style>\n</head>\n<body>\n<main>\n`,
    `<h1>${WORDS.title}</h1>\n`,
    unread.length === 0
      ? ''
      : `<p class="unread">${escapeMarkup(WORDS.unread(unread.join('、')))}</p>\n`,
    sheets.length > 1 ? overview(sheets, day) : '',
    ...sheets.map((sheet, index) => section(sheet, { index, day })),
    '</main>\n</body>\n</html>\n',
  ];
}

function overview(sheets: readonly ReviewSheet[], day: string): string {
  const head = [
    WORDS.number,
    WORDS.agency,
    WORDS.year,
    WORDS.state,
    WORDS.openCount,
    WORDS.decidedCount,
    WORDS.editCount,
  ];
  const rows = sheets.map(({ agency, year, state, counts, edits }, index) => [
    String(index + 1),
    `<a href="#report-${index + 1}">${escapeMarkup(agency)}</a>`,
    escapeMarkup(year),
    escapeMarkup(state),
    escapeMarkup(openCounts(counts.open)),
    String(counts.decided),
    String(edits.length),
  ]);
  return `<p>${WORDS.date}：${day}</p>\n<h2>${WORDS.overview}</h2>\n${table('overview', head, rows)}`;
}

interface Numbered {
  readonly index: number;
  readonly day: string;
}

function section(sheet: ReviewSheet, { index, day }: Numbered): string {
  const { agency, year, file, sha256, state, counts, findings, edits } = sheet;
  const facts = [
    [WORDS.file, file],
    [WORDS.sha256, sha256],
    [WORDS.date, day],
    [WORDS.state, state],
    [WORDS.count, WORDS.counts(openCounts(counts.open), counts.decided)],
  ] as const;
  const list = facts
    .map(([name, value]) => `<dt>${name}</dt><dd>${escapeMarkup(value)}</dd>`)
    .join('\n');
  const blanks = WORDS.signatures.map((label) => `<span>${label}</span>`).join('');
  return `<section id="report-${index + 1}">
<h2>${escapeMarkup(agency)} <span>${escapeMarkup(year)}</span></h2>
<dl>
${list}
</dl>
<h3>${WORDS.findings}</h3>
${findings.length === 0 ? `<p>${WORDS.noFindings}</p>\n` : findingTable(findings)}<h3>${WORDS.edits}</h3>
${edits.length === 0 ? `<p>${WORDS.noEdits}</p>\n` : editTable(edits)}<p class="signatures">${blanks}</p>
</section>
`;
}

function openCounts(open: ReviewSheet['counts']['open']): string {
  const some = Object.entries(open).filter(([, count]) => count > 0);
  if (some.length === 0) return WORDS.noOpen;
  return some.map(([weight, count]) => WORDS.countOf(weight, count)).join('、');
}

function findingTable(findings: readonly SheetFinding[]): string {
  const head = [
    WORDS.number,
    WORDS.weight,
    WORDS.place,
    WORDS.message,
    WORDS.printed,
    WORDS.computed,
    WORDS.decision,
    WORDS.answer,
  ];
  const rows = findings.map((finding, index) => {
    const { weight, place, message, printed, computed, decision, note } = finding;
    const remark = note === '' ? '' : `<br><small>${escapeMarkup(note)}</small>`;
    const texts = [String(index + 1), weight, place, message, printed, computed].map(escapeMarkup);
    return [...texts, escapeMarkup(decision) + remark, ''];
  });
  return table('findings', head, rows);
}

function editTable(edits: readonly SheetEdit[]): string {
  const head = [
    WORDS.number,
    WORDS.place,
    WORDS.printed,
    WORDS.from,
    WORDS.to,
    WORDS.why,
    WORDS.at,
  ];
  const rows = edits.map(({ place, printed, from, to, why, at }, index) =>
    [String(index + 1), place, printed, from, to, why, at].map(escapeMarkup),
  );
  return table('edits', head, rows);
}

/** @param rows cells as HTML, escaped already */
function table(name: string, head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => line(row, 'td')).join('\n');
  return `<table class="${name}">\n<thead>${line(head, 'th')}</thead>\n<tbody>\n${body}\n</tbody>\n</table>\n`;
}
