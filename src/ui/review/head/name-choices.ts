/** Names and years that a report's heading can be set to, likeliest first. */
import { cutEnd } from '../../../lib/cut-end.ts';
import type { Report } from '../../../report/report.ts';

/** So many names are offered; a longer list is no help. */
const MOST = 200;
/** In a file name, the agency stands before the year or the words of the title. */
const BEFORE_TITLE = /^(.*?)(?:[（(【[]|关于|20\d\d|政府信息公开|信息公开|年度报告|年报)/;
const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/;

/** @param others names of the session's other reports */
export function nameChoices(reading: Report, others: Iterable<string | null>): readonly string[] {
  const names = [
    reading.agency,
    nameInFile(reading.source.name),
    ...namesInText(reading),
    ...others,
  ];
  return [...new Set(names.flatMap((name) => name ?? []))].slice(0, MOST);
}

/** Bodies end so; 机关, 部门 and 单位 are no names. */
const BODY = /\p{Script=Han}{2,24}?(?:人民政府(?:办公室)?|委员会|管委会|办事处|[局厅])/gu;
/** Words that run into a name from before it: 「由星河市教育局」. */
const LEAD = /^(?:根据|按照|由|向|与|和|及|经|在|是|为|报|请|联系|本报告由|现将)+/;
const MOST_IN_TEXT = 6;

/** Names in the prose, the most frequent first: whose report it is is told in it more than once. */
function namesInText({ sections }: Report): string[] {
  const counts = new Map<string, number>();
  for (const { text } of sections)
    for (const [print] of text.slice(0, MOST_TEXT).replace(/\s+/g, '').matchAll(BODY)) {
      const name = print.replace(LEAD, '');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST_IN_TEXT)
    .map(([name]) => name);
}

/** Characters of a section that are looked through. */
const MOST_TEXT = 4000;

export function yearChoice({ year, source }: Report): number | null {
  const [, inFile] = YEAR.exec(fileNameOf(source.name)) ?? [];
  return year ?? (inFile === undefined ? null : Number(inFile));
}

function nameInFile(path: string): string | null {
  const name = fileNameOf(path);
  const before = BEFORE_TITLE.exec(name)?.[1] ?? name;
  const bare = cutEnd(before.replace(/^[\d.、\s_-]+/, ''), /[\s_-]/);
  return /\p{Script=Han}{3}/u.test(bare) ? bare : null;
}

/** Without its folders and its extension. */
function fileNameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]*$/, '');
}
