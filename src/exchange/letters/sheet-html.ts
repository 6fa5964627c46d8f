/**
 * The review sheet as one HTML file, to be printed on A4 or sent: it needs nothing beside it, loads
 * nothing and runs nothing. Everything that comes from a report is escaped. Reports with something to say
 * stand in one table, those without are names.
 */
import { escapeMarkup } from '../../lib/files/escape-markup.ts';
import type { WriteExport } from '../file/export.ts';
import { failureLines } from './failure-lines.ts';
import type { FailureLine } from './failure-lines.ts';
import { describeDate } from './review-sheet.ts';
import type { ReviewSheet, SheetEdit, SheetFacts, SheetFinding } from './review-sheet.ts';
import { SHEET_STYLE } from './sheet-style.ts';
import { SHEET_WORDS as WORDS } from './sheet-words.ts';
import { sheetsOfSource } from './sheets-of-source.ts';

export const writeSheetHtml: WriteExport = async (source) => {
  const { sheets, facts, name } = await sheetsOfSource(source);
  return { name, parts: reviewSheetHtml(sheets, facts) };
};

/** The file, piece by piece: ten thousand reports are too long for one string. */
export function reviewSheetHtml(sheets: readonly ReviewSheet[], facts: SheetFacts): string[] {
  const failed = failureLines(facts);
  const told = sheets.filter(({ isClean }) => !isClean);
  const clean = sheets.filter(({ isClean }) => isClean);
  return [
    `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    `<title>${WORDS.title}</title>\n<style>${SHEET_STYLE}</style>\n</head>\n<body>\n<main>\n`,
    `<header><h1>${WORDS.title}</h1><p>${describeDate(facts.date)}</p></header>\n`,
    counts(sheets, failed.length),
    ...(told.length === 0 ? [] : [TABLE_HEAD, ...told.map(reportRows), '</table>\n']),
    ...cleanList(clean),
    failureTable(failed),
    `<p class="signatures">${WORDS.signatures.map((label) => `<span>${label}</span>`).join('')}</p>\n`,
    '</main>\n</body>\n</html>\n',
  ];
}

/** What is there at a glance: each report counts once, by the worst that is open in it. */
function counts(sheets: readonly ReviewSheet[], failed: number): string {
  const { error, warning } = WORDS.weights;
  const worstOf = ({ counts: { open } }: ReviewSheet): string | null =>
    [error, warning].find((weight) => (open[weight] ?? 0) > 0) ?? null;
  const wrong = sheets.filter((sheet) => worstOf(sheet) === error).length;
  const doubtful = sheets.filter((sheet) => worstOf(sheet) === warning).length;
  const returned = sheets.filter(
    (sheet) => worstOf(sheet) === null && sheet.state === WORDS.states.returned,
  ).length;
  const boxes = [
    [WORDS.reports, WORDS.countOfReports(sheets.length)],
    [WORDS.clean, WORDS.countOfReports(sheets.length - wrong - doubtful - returned)],
    [WORDS.doubtful, WORDS.countOfReports(doubtful)],
    [WORDS.wrong, WORDS.countOfReports(wrong)],
    [WORDS.states.returned, WORDS.countOfReports(returned)],
    [WORDS.failed, WORDS.countOfFiles(failed)],
  ] as const;
  const html = boxes.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`);
  return `<dl class="counts">${html.join('')}</dl>\n`;
}

const HEAD = [
  WORDS.weight,
  WORDS.message,
  WORDS.place,
  WORDS.printed,
  WORDS.computed,
  WORDS.decision,
];
const TABLE_HEAD = `<table class="findings">\n<thead><tr>${HEAD.map((label) => `<th>${label}</th>`).join('')}</tr></thead>\n`;

/** A report is a body of its own, so that its name does not stand alone at the foot of a page. */
function reportRows(sheet: ReviewSheet): string {
  const { agency, year, file, sha256, state, findings, edits } = sheet;
  const rows = [...findings.map(findingRow), ...edits.map(editRow)];
  const count = `${openCounts(sheet.counts.open)}${WORDS.between}${WORDS.decidedCount} ${sheet.counts.decided}`;
  return `<tbody>
<tr class="report"><th colspan="5"><b>${escapeMarkup(agency)}</b> ${escapeMarkup(year)} <span>${WORDS.openCount} ${escapeMarkup(count)}</span><br><small>${WORDS.file} ${escapeMarkup(file)}${WORDS.between}${WORDS.sha256} ${escapeMarkup(sha256)}</small></th><th>${escapeMarkup(state)}</th></tr>
${rows.join('\n')}
</tbody>
`;
}

function openCounts(open: ReviewSheet['counts']['open']): string {
  const some = Object.entries(open).filter(([, count]) => count > 0);
  if (some.length === 0) return WORDS.noOpen;
  return some.map(([weight, count]) => WORDS.countOf(weight, count)).join('、');
}

function findingRow(finding: SheetFinding): string {
  const { weight, place, message, printed, computed, decision, note } = finding;
  const remark = note === '' ? '' : `<br><small>${escapeMarkup(note)}</small>`;
  const cells = [weight, message, place, printed, computed].map(lines);
  return row([...cells, escapeMarkup(decision) + remark]);
}

function editRow({ place, printed, from, to, why, at }: SheetEdit): string {
  const reason = why === '' ? '' : `<br><small>${escapeMarkup(why)}</small>`;
  return row([
    WORDS.edited,
    `${WORDS.edits} <small>${escapeMarkup(at)}</small>`,
    lines(place),
    escapeMarkup(printed),
    '',
    escapeMarkup(WORDS.editedTo(from, to)) + reason,
  ]);
}

/** @param cells as HTML, escaped already */
function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function lines(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}

function cleanList(clean: readonly ReviewSheet[]): string[] {
  if (clean.length === 0) return [];
  const names = clean.map((sheet) => {
    const { agency, year, counts: count } = sheet;
    const notes = Object.values(count.open).some((open) => open > 0)
      ? ` <small>${escapeMarkup(openCounts(count.open))}</small>`
      : '';
    return `<li>${escapeMarkup(agency)} <small>${escapeMarkup(year)}</small>${notes}</li>\n`;
  });
  return [
    `<h2>${WORDS.cleanReports(clean.length)}</h2>\n<ul class="clean">\n`,
    ...names,
    '</ul>\n',
  ];
}

function failureTable(failed: readonly FailureLine[]): string {
  if (failed.length === 0) return '';
  const rows = failed.map(({ name, reason }) => row([escapeMarkup(name), escapeMarkup(reason)]));
  return `<h2>${WORDS.failedFiles(failed.length)}</h2>\n<table class="failures">\n<thead><tr><th>${WORDS.file}</th><th>${WORDS.reason}</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}
