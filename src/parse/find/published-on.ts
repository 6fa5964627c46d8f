/**
 * The day on which a page says it was published (发布日期), from the line under its title, the table of
 * what is known of it above the text, or the foot. The day on which a text was written (成文日期), printed or
 * changed is not it.
 */
import { gather } from '../../lib/gather.ts';
import type { Row } from '../rows/row.ts';

/** Lines above section 一 that are looked at; menus may precede the title. */
const MOST_HEAD_ROWS = 300;
const MOST_FOOT_ROWS = 40;

/** NFKC has made the colon plain. Without one, nothing may run into the label: 依申请公开时间. */
const LABELS = [
  /发\s?布\s?(?:日\s?期|时\s?间)\s{0,3}:\s{0,3}[[(【]?\s?/gu,
  /(?<!\p{Script=Han})发\s?布\s?(?:日\s?期|时\s?间)\s{1,3}(?=\d)/gu,
  /(?<!\p{Script=Han})公\s?[开布]\s?(?:日\s?期|时\s?间)\s{0,3}(?::\s{0,3}|(?=\s\d))[[(【]?\s?/gu,
  /(?<!\p{Script=Han})(?:日\s?期|时\s?间)\s{0,3}:\s{0,3}[[(【]?\s?/gu,
  /(?<!\p{Script=Han})发\s?文\s?(?:日\s?期|时\s?间)\s{0,3}(?::\s{0,3}|(?=\s\d))[[(【]?\s?/gu,
] as const;

/** Labels that say no less than that the page was published then; others stand in many a foot. */
const FOOT_LABELS = LABELS.slice(0, 3);

const DAY =
  /^(20\d\d)(?:\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日|([-/.])(\d{1,2})\4(\d{1,2})(?!\d))(?!\s?(?:至|到|起|止|[-—–~～]))/u;

/** @param head the rows above the first section; @param rows all of the report */
export function findPublishedOn(
  head: readonly Row[],
  rows: readonly Row[],
  year: number | null,
): string | null {
  if (year === null) return null;
  const above = textsOf(head.slice(0, MOST_HEAD_ROWS));
  const below = textsOf(rows.slice(-MOST_FOOT_ROWS));
  return findDay(above, LABELS, year) ?? findDay(below, FOOT_LABELS, year);
}

function textsOf(rows: readonly Row[]): string[] {
  return rows
    .filter(({ text }) => MAY_NAME_DAY.test(text))
    .map(({ text }) => text.normalize('NFKC'))
    .filter((text) => NAMES_DAY.test(text));
}

/** By the label that says most; two days under one label tell none. */
function findDay(texts: readonly string[], labels: readonly RegExp[], year: number): string | null {
  for (const label of labels) {
    const days = new Set(gather(texts, (text) => daysBehind(text, label, year)));
    const [day] = days;
    if (day !== undefined) return days.size === 1 ? day : null;
  }
  return null;
}

function daysBehind(text: string, label: RegExp, year: number): string[] {
  return gather([...text.matchAll(label)], (match) => {
    const day = readDay(text.slice(match.index + match[0].length));
    return day !== null && isPlausible(day, year) ? [day] : [];
  });
}

function readDay(text: string): string | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const [, year, month = match[5], date = match[6]] = match;
  const day = [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');
  const time = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
  return isReal ? day : null;
}

/** What all of the labels end with. */
const NAMES_DAY = /日\s?期|时\s?间/u;
/** Or print that NFKC makes ideographs of. */
const MAY_NAME_DAY = /日\s?期|时\s?间|[\u2e80-\u2fdf\u3200-\u33ff\uf900-\ufaff\ud800-\udfff]/;

/** Not before the year is all but over, and not when the report on the year after next is due. */
function isPlausible(day: string, year: number): boolean {
  return day >= `${year}-12-01` && day <= `${year + 2}-12-31`;
}
