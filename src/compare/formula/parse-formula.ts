/**
 * Text → formula, by recursive descent: × and ÷ bind stronger than + and −, equals from left to right, a sign
 * before a figure strongest.
 *
 *     sum     = product { ( + | − ) product }
 *     product = signed { ( × | ÷ ) signed }
 *     signed  = { + | − } single
 *     single  = number | name | ( sum )
 */
import type { Expression, Operator } from './expression.ts';
import { partsOf } from './expression.ts';
import { findNamed } from './named-cells.ts';
import type { NamedCell } from './named-cells.ts';
import { LONGEST_TEXT } from './own-formula.ts';
import { problemAt } from './problem.ts';
import type { FormulaProblem } from './problem.ts';
import { readTokens } from './read-tokens.ts';
import type { Token } from './read-tokens.ts';

export type ParsedFormula =
  | { readonly expression: Expression; readonly problem: null }
  | { readonly expression: null; readonly problem: FormulaProblem };

/** So that what is multiplied stays a number that can be told. */
const MOST_PARTS = 40;

export function parseFormula(text: string): ParsedFormula {
  const problem = (found: FormulaProblem): ParsedFormula => ({ expression: null, problem: found });
  if (text.length > LONGEST_TEXT) {
    const en = `a formula has ${LONGEST_TEXT} characters at most`;
    return problem(problemAt(LONGEST_TEXT, `公式最长 ${LONGEST_TEXT} 个字`, en));
  }
  const tokens = readTokens(text);
  if ('message' in tokens) return problem(tokens);
  const figures = tokens.filter(({ kind }) => kind === 'number' || kind === 'name');
  const tooMany = figures[MOST_PARTS];
  if (tooMany !== undefined) {
    const en = `a formula has ${MOST_PARTS} figures at most`;
    return problem(problemAt(tooMany.at, `公式最多用 ${MOST_PARTS} 个数`, en));
  }
  const reader = createReader(tokens, text.length);
  try {
    const expression = readSum(reader);
    const left = reader.peek();
    if (left !== undefined) return problem(leftOver(left));
    return partsOf(expression).length > 0
      ? { expression, problem: null }
      : problem(problemAt(0, '公式里要有指标', 'a formula has at least one indicator'));
  } catch (error) {
    if (error instanceof NotAFormula) return problem(error.problem);
    throw error;
  }
}

/** Thrown where reading ends, caught above: every rule of the grammar would else pass it on. */
class NotAFormula extends Error {
  readonly problem: FormulaProblem;

  constructor(problem: FormulaProblem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

interface Reader {
  readonly peek: () => Token | undefined;
  readonly next: () => Token | undefined;
  /** Where the text breaks off. */
  readonly end: number;
}

function createReader(tokens: readonly Token[], end: number): Reader {
  let at = 0;
  return { peek: () => tokens[at], next: () => tokens[at++], end };
}

function readSum(reader: Reader): Expression {
  return readChain(reader, ['+', '−'], readProduct);
}

function readProduct(reader: Reader): Expression {
  return readChain(reader, ['×', '÷'], readSigned);
}

function readChain(
  reader: Reader,
  operators: readonly Operator[],
  read: (reader: Reader) => Expression,
): Expression {
  let expression = read(reader);
  for (;;) {
    const token = reader.peek();
    if (token?.kind !== 'operator' || !operators.includes(token.operator)) return expression;
    reader.next();
    const { operator } = token;
    expression = { kind: 'operation', operator, left: expression, right: read(reader) };
  }
}

function readSigned(reader: Reader): Expression {
  const token = reader.peek();
  if (token?.kind !== 'operator') return readSingle(reader);
  if (token.operator === '×' || token.operator === '÷') {
    throw new NotAFormula(figureMissing(token.at));
  }
  reader.next();
  const of = readSigned(reader);
  return token.operator === '+' ? of : { kind: 'negative', of };
}

function readSingle(reader: Reader): Expression {
  const token = reader.next();
  if (token === undefined) throw new NotAFormula(figureMissing(reader.end));
  if (token.kind === 'number') return { kind: 'number', value: token.value };
  if (token.kind === 'name') return { kind: 'cell', named: resolve(token.name, token.at) };
  if (token.kind !== 'open') throw new NotAFormula(figureMissing(token.at));
  const inside = readSum(reader);
  const close = reader.next();
  if (close?.kind === 'close') return inside;
  const at = close?.at ?? reader.end;
  throw new NotAFormula(problemAt(at, '缺少右括号', 'a closing bracket is missing'));
}

function figureMissing(at: number): FormulaProblem {
  return problemAt(at, '这里要有一个指标或数', 'an indicator or a number is missing');
}

function leftOver({ kind, at }: Token): FormulaProblem {
  return kind === 'close'
    ? problemAt(at, '多了一个右括号', 'one closing bracket too many')
    : problemAt(at, '前面缺少 + − × ÷', 'a sign (+ − × ÷) is missing before this');
}

function resolve(name: string, at: number): NamedCell {
  const meaning = findNamed(name);
  if ('cell' in meaning) return meaning;
  const shown = (language: 'zh' | 'en'): string =>
    meaning.map((each) => `「${each.name[language]}」`).join(language === 'zh' ? '、' : ', ');
  throw new NotAFormula(
    meaning.length === 0
      ? problemAt(
          at,
          `没有「${name}」这个指标；写成「行·列」，如「予以公开·总计」`,
          `no indicator is called "${name}"; write row · column, such as 「Granted · Total」`,
        )
      : problemAt(
          at,
          `「${name}」不止一个：${shown('zh')}${meaning.length > 2 ? '等' : ''}，请写全`,
          `"${name}" may be ${shown('en')}${meaning.length > 2 ? ' …' : ''}: write it in full`,
        ),
  );
}
