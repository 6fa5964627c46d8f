/** A formula in its smallest parts: numbers, names, signs. */
import type { Operator } from './expression.ts';
import type { FormulaProblem } from './problem.ts';
import { problemAt } from './problem.ts';

export type Token = {
  /** Where it begins in the text, from 0 on. */
  readonly at: number;
} & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'operator'; readonly operator: Operator }
  | { readonly kind: 'open' | 'close' }
);

/** Signs as keyboards of both languages write them. */
const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '＋': '+',
  '-': '−',
  '－': '−',
  '−': '−',
  '–': '−',
  '×': '×',
  '*': '×',
  '＊': '×',
  '÷': '÷',
  '/': '÷',
  '／': '÷',
};
const BRACKETS: Readonly<Record<string, 'open' | 'close'>> = {
  '(': 'open',
  '（': 'open',
  ')': 'close',
  '）': 'close',
};
const QUOTES: Readonly<Record<string, string>> = { '「': '」', '"': '"' };
const NUMBER_SIGN = /[\d.０-９．]/;
/** More digits than a figure of this form can have would not be kept exactly. */
const MOST_DIGITS = 12;

export function readTokens(text: string): readonly Token[] | FormulaProblem {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    const [operator, bracket, quote] = [OPERATORS[sign], BRACKETS[sign], QUOTES[sign]];
    if (sign.trim() === '') at++;
    else if (operator !== undefined) tokens.push({ at: at++, kind: 'operator', operator });
    else if (bracket !== undefined) tokens.push({ at: at++, kind: bracket });
    else if (quote !== undefined) {
      const end = text.indexOf(quote, at + 1);
      if (end < 0) return problemAt(at, '缺少后面的「」」', 'the closing 」 is missing');
      tokens.push({ at, kind: 'name', name: text.slice(at + 1, end) });
      at = end + 1;
    } else if (NUMBER_SIGN.test(sign)) {
      const token = readNumber(text, at);
      if ('message' in token) return token;
      tokens.push({ at, kind: 'number', value: token.value });
      at = token.end;
    } else {
      return problemAt(
        at,
        `不认识「${sign}」；指标的名称写在「」里`,
        `"${sign}" is not known; names of indicators stand in 「」`,
      );
    }
  }
  return tokens;
}

function readNumber(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | FormulaProblem {
  let end = at;
  while (end < text.length && NUMBER_SIGN.test(text.charAt(end))) end++;
  const digits = text.slice(at, end).normalize('NFKC');
  if (!/^\d+(?:\.\d+)?$/.test(digits)) {
    return problemAt(at, `「${digits}」不是一个数`, `"${digits}" is no number`);
  }
  return digits.length > MOST_DIGITS
    ? problemAt(at, `数最多 ${MOST_DIGITS} 位`, `a number has ${MOST_DIGITS} digits at most`)
    : { value: Number(digits), end };
}
