/** A formula as a tree. */
import type { CellId } from '../../form/form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { NamedCell } from './named-cells.ts';

export type Operator = '+' | '−' | '×' | '÷';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly named: NamedCell }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** The indicators of it in the order in which they are written, each as often as it is. */
export function partsOf(expression: Expression): readonly NamedCell[] {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'cell') return [expression.named];
  if (expression.kind === 'negative') return partsOf(expression.of);
  return [...partsOf(expression.left), ...partsOf(expression.right)];
}

/** A sum of indicators: how often each is added, less than 0 = taken off. */
export type Sum = ReadonlyMap<CellId, number>;

/** @returns null for what is no sum of indicators, taken once each or some times */
function sumOf(expression: Expression, sign = 1): Sum | null {
  if (expression.kind === 'number') return null;
  if (expression.kind === 'cell') return new Map([[expression.named.cell.id, sign]]);
  if (expression.kind === 'negative') return sumOf(expression.of, -sign);
  const { operator, left, right } = expression;
  if (operator === '×' || operator === '÷') return null;
  const [one, two] = [sumOf(left, sign), sumOf(right, operator === '+' ? sign : -sign)];
  return one === null || two === null ? null : addSums(one, two);
}

/** @param times how often the second is added */
export function addSums(one: Sum, two: Sum, times = 1): Sum {
  const sum = new Map(one);
  for (const [id, count] of two) sum.set(id, (sum.get(id) ?? 0) + times * count);
  return sum;
}

/** One sum of counts divided by another: the only formula that has cases, and an n. */
export interface Quotient {
  readonly above: Sum;
  readonly below: Sum;
}

export function quotientOf(expression: Expression): Quotient | null {
  if (expression.kind !== 'operation' || expression.operator !== '÷') return null;
  const isCounted = partsOf(expression).every(({ cell }) => cell.column.kind === 'count');
  const [above, below] = [sumOf(expression.left), sumOf(expression.right)];
  return isCounted && above !== null && below !== null ? { above, below } : null;
}

/** As it would be written with as few brackets as need be, its indicators by name. */
export function printExpression(expression: Expression): Bilingual {
  return { zh: print(expression, 'zh', 0), en: print(expression, 'en', 0) };
}

const STRENGTHS: Readonly<Record<Operator, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

/** @param least how strongly what stands around it binds */
function print(expression: Expression, language: 'zh' | 'en', least: number): string {
  if (expression.kind === 'number') return String(expression.value);
  if (expression.kind === 'cell') return `「${expression.named.name[language]}」`;
  if (expression.kind === 'negative') {
    return inBrackets(`−${print(expression.of, language, 3)}`, least > 0, language);
  }
  const { operator, left, right } = expression;
  const strength = STRENGTHS[operator];
  const one = print(left, language, strength);
  // a − (b − c), a ÷ (b × c): the second of equal strength keeps its brackets.
  const two = print(right, language, strength + 1);
  return inBrackets(`${one} ${operator} ${two}`, strength < least, language);
}

function inBrackets(text: string, isNeeded: boolean, language: 'zh' | 'en'): string {
  if (!isNeeded) return text;
  return language === 'zh' ? `（${text}）` : `(${text})`;
}
