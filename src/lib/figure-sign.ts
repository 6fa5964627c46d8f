/** How prints tell that a figure is less than nothing: signs before and behind it, words, brackets. */

export interface SignedPrint {
  /** −1 where the print says less, else 1. */
  readonly sign: 1 | -1;
  /** What is left of the print: digits, unit, note. */
  readonly rest: string;
  /** Only a column of changes may print it so; elsewhere the bracket or the sign behind means nothing known. */
  readonly isForChangesOnly: boolean;
}

const COMPARED = '(?:同比|环比|较上年|比上年|净)?';
const LESS = '(?:减少|减|下降|降低|降|负|少)';
const MORE = '(?:增加|增长|新增|上升|增|正|多)';
const WORDS_BEFORE = new RegExp(
  `^(?:${COMPARED}(?:(?<less>${LESS})|${MORE})|\\(${COMPARED}(?:(?<bracketLess>${LESS})|${MORE})\\))\\s*(?=[\\d.])`,
);
const WORDS_BEHIND = new RegExp(`\\(${COMPARED}(?:(?<less>${LESS})|${MORE})\\)$`);
const SIGN_BEFORE = /^(?:(?<minus>-{1,2})|\+{1,2})\s*(?=[\d.])/;
const IN_BRACKETS = /^\(([\d.,]+)\)$/;
const SIGN_BEHIND = /^(?<rest>[\d.,]+)\s*(?<sign>[+-])$/;

/** Parts a print (NFKC, plain dashes) into its sign and the rest; a sign told twice is told once. */
export function takeSign(print: string): SignedPrint {
  const inBrackets = IN_BRACKETS.exec(print)?.[1];
  if (inBrackets !== undefined) return { sign: -1, rest: inBrackets, isForChangesOnly: true };
  const behind = SIGN_BEHIND.exec(print)?.groups;
  if (behind !== undefined) {
    const isMinus = behind['sign'] === '-';
    return { sign: isMinus ? -1 : 1, rest: behind['rest'] ?? '', isForChangesOnly: isMinus };
  }
  let rest = print;
  let isLess = false;
  let isForChangesOnly = false;
  const sign = SIGN_BEFORE.exec(rest);
  if (sign !== null) {
    isLess = sign.groups?.['minus'] !== undefined;
    rest = rest.slice(sign[0].length);
  }
  const before = WORDS_BEFORE.exec(rest);
  if (before !== null) {
    isLess ||= (before.groups?.['less'] ?? before.groups?.['bracketLess']) !== undefined;
    rest = rest.slice(before[0].length);
  }
  const words = WORDS_BEHIND.exec(rest);
  if (words !== null) {
    isForChangesOnly = words.groups?.['less'] !== undefined;
    isLess ||= isForChangesOnly;
    rest = rest.slice(0, words.index).trimEnd();
  }
  return { sign: isLess ? -1 : 1, rest, isForChangesOnly };
}

const BOTH_WAYS = /^增加?\s*(\d{1,9})\s*(?:[,;、/]\s*)?减少?\s*(\d{1,9})$/;
const BOTH_WAYS_TURNED = /^减少?\s*(\d{1,9})\s*(?:[,;、/]\s*)?增加?\s*(\d{1,9})$/;

/** 「增0减12」 tells a change in two parts; null for any other print. */
export function readBothWays(print: string): number | null {
  const [, more, less] = BOTH_WAYS.exec(print) ?? [];
  if (more !== undefined && less !== undefined) return Number(more) - Number(less);
  const [, lessFirst, moreBehind] = BOTH_WAYS_TURNED.exec(print) ?? [];
  if (lessFirst === undefined || moreBehind === undefined) return null;
  return Number(moreBehind) - Number(lessFirst);
}
