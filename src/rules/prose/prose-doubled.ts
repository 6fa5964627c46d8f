/** Words typed twice in the prose: 审核审核. Words that end one term and begin the next are left alone. */
import { gather } from '../../lib/gather.ts';
import { oncePerText } from '../../report/once-per-text.ts';
import { MOST_PROSE, quote } from '../../report/prose-clauses.ts';
import type { Finding } from '../../report/finding.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-doubled';
const DOUBLED = /(\p{Script=Han}{2,4})\1/uy;
/** Of such a word; ideographs beyond the basic plane take two units each. */
const MOST_CHARACTERS = 4;
const WIDE = /[\ud800-\udfff]/;
const FIRST_IDEOGRAPH = 0x2e80;
/** 信息公开公开指南, 公开申请申请人, 工作工作人员, 逐条逐项, 一件一件. */
const BOTH_SIDES =
  /^(?:公开|申请|工作|机关|信息|服务|管理|部门|行政|处理|单位|政府|政务|人民|制度|建设|文件|平台|网站|监督|项目)$|^[一逐常渐多各每]/;

/** Where a clause ends. */
const ENDS = ['。', '；', '，', '\n'];
/** So much of the clause is shown on either side. */
const REACH = 40;

export const proseDoubled: Rule = {
  id: ID,
  title: { zh: '词语重复', en: 'Doubled words' },
  basis: { zh: '核对要求：文字通顺', en: 'review practice: the wording is sound' },
  examples: { right: '信息发布前严格审核。', wrong: '信息发布前严格审核审核。' },
  check: oncePerText(({ sections }) =>
    gather(sections, ({ text }) => doubledIn(text.slice(0, MOST_PROSE))),
  ),
};

/** Each doubled print once. The text keeps its blanks: columns of single characters are no words. */
function doubledIn(text: string): Finding[] {
  const found = doublesIn(text).filter(([, word = '']) => !BOTH_SIDES.test(word));
  const firsts = new Map(found.map((match) => [match[0], match.index] as const).reverse());
  return [...firsts].reverse().map(([print, index]) => {
    const clause = clauseAround(text, index);
    return makeFinding({
      rule: ID,
      severity: 'note',
      about: `${print}：${clause}`,
      zh: `正文里「${print}」像是重复输入（「${quote(clause)}」）。`,
      en: `"${print}" in the text looks typed twice ("${quote(clause)}").`,
    });
  });
}

/** As `matchAll` finds them; the pattern is tried only where two characters come again soon. */
function doublesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const codes = codesOf(text);
  const longest = WIDE.test(text) ? 2 * MOST_CHARACTERS : MOST_CHARACTERS;
  for (let at = 0; at < text.length; at++) {
    if (!comesAgain(codes, at, longest)) continue;
    DOUBLED.lastIndex = at;
    const match = DOUBLED.exec(text);
    if (match === null) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
}

/** Two units that stand again within the length of a word; not from the second half of an ideograph. */
function comesAgain(codes: Uint16Array, at: number, longest: number): boolean {
  const first = codes[at] ?? 0;
  if (first < FIRST_IDEOGRAPH || (first >= 0xdc00 && first < 0xe000)) return false;
  for (let behind = at + 2; behind <= at + longest; behind++)
    if (codes[behind] === first && codes[behind + 1] === codes[at + 1]) return true;
  return false;
}

/** Each is looked at again and again. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

function clauseAround(text: string, index: number): string {
  const from = Math.max(index - REACH, 0);
  const before = text.slice(from, index);
  const start = from + Math.max(...ENDS.map((mark) => before.lastIndexOf(mark))) + 1;
  const clause = text.slice(start, index + REACH);
  const end = clause.search(/[。；，\n]/);
  return (end < 0 ? clause : clause.slice(0, end)).trim();
}
