/** Names and years that a report's heading can be set to, likeliest first. */
import type { Report } from '../../../report/report.ts';

/** So many names are offered; a longer list is no help. */
const MOST = 200;
/** In a file name, the agency stands before the year or the words of the title. */
const BEFORE_TITLE = /^(.*?)(?:[（(【[]|关于|20\d\d|政府信息公开|信息公开|年度报告|年报)/;
const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/;

/** @param others names of the session's other reports */
export function nameChoices(reading: Report, others: Iterable<string | null>): readonly string[] {
  const names = [reading.agency, nameInFile(reading.source.name), ...others];
  return [...new Set(names.flatMap((name) => name ?? []))].slice(0, MOST);
}

export function yearChoice({ year, source }: Report): number | null {
  const [, inFile] = YEAR.exec(fileNameOf(source.name)) ?? [];
  return year ?? (inFile === undefined ? null : Number(inFile));
}

function nameInFile(path: string): string | null {
  const name = fileNameOf(path);
  const before = BEFORE_TITLE.exec(name)?.[1] ?? name;
  const bare = before.replace(/^[\d.、\s_-]+/, '').replace(/[\s_-]+$/, '');
  return /\p{Script=Han}{3}/u.test(bare) ? bare : null;
}

/** Without its folders and its extension. */
function fileNameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]*$/, '');
}
