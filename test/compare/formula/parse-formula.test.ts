/** What is a formula and what is none, and where the trouble is; a formula printed and read again is the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression, Operator } from '../../../src/compare/formula/expression.ts';
import { printExpression } from '../../../src/compare/formula/expression.ts';
import { findNamed, nameInFormula } from '../../../src/compare/formula/named-cells.ts';
import { parseFormula } from '../../../src/compare/formula/parse-formula.ts';
import { cellsOf, VARIANTS } from '../../../src/form/editions.ts';

test.each([
  [
    '「予以公开·总计」÷「本年新收·总计」',
    '「予以公开·总计」 ÷ 「本年新收政府信息公开申请数量·总计」',
  ],
  ['「（一）予以公开·自然人」', '「予以公开·自然人」'],
  ['("Granted · Total" + 「部分公开·总计」) / 「（七）总计·总计」 * 100', null],
  ['（「予以公开·总计」＋「部分公开·总计」）÷「总计·总计」', null],
  ['-「予以公开·总计」+ +3', null],
  [
    '「予以公开·总计」－(「部分公开·总计」－1.5)',
    '「予以公开·总计」 − （「部分公开·总计」 − 1.5）',
  ],
  ['１２×「无法提供·不掌握·总计」', '12 × 「本机关不掌握相关政府信息·总计」'],
  ['「规章·对外公开总数量」', '「规章·对外公开总数量」'],
  ['((((「行政复议·结果纠正」))))', '「行政复议·结果纠正」'],
])('%s is a formula', (text, printed) => {
  const { expression, problem } = parseFormula(text);
  expect(problem).toBe(null);
  if (expression === null) throw new Error('no formula');
  if (printed !== null) expect(printExpression(expression).zh).toBe(printed);
});

test.each([
  ['', 1, '这里要有一个指标或数'],
  ['  ', 3, '这里要有一个指标或数'],
  ['1 + 2', 1, '公式里要有指标'],
  ['「予以公开·总计」÷', 11, '这里要有一个指标或数'],
  ['÷「予以公开·总计」', 1, '这里要有一个指标或数'],
  ['「予以公开·总计」× ÷ 2', 12, '这里要有一个指标或数'],
  ['「予以公开·总计」2', 10, '前面缺少 + − × ÷'],
  ['（「予以公开·总计」+ 1', 14, '缺少右括号'],
  ['「予以公开·总计」）', 10, '多了一个右括号'],
  ['()', 2, '这里要有一个指标或数'],
  ['「予以公开·总计', 1, '缺少后面的「」」'],
  ['予以公开·总计', 1, '指标的名称写在「」里'],
  ['「没有这个·总计」', 1, '没有「没有这个·总计」这个指标'],
  ['「总计」', 1, '没有「总计」这个指标'],
  ['1 + 「公开·总计」', 5, '「公开·总计」不止一个'],
  ['1.2.3 + 「予以公开·总计」', 1, '不是一个数'],
  ['1234567890123', 1, '数最多 12 位'],
  ['2^「予以公开·总计」', 2, '不认识「^」'],
  ['('.repeat(400), 301, '公式最长 300 个字'],
  [`${'1+'.repeat(41)}1`, 81, '公式最多用 40 个数'],
])('%s is none', (text, at, words) => {
  const { problem } = parseFormula(text);
  expect(problem?.at).toBe(at);
  expect(problem?.message.zh).toContain(`第 ${at} 个字`);
  expect(problem?.message.zh).toContain(words);
  expect(problem?.message.en).toContain(`character ${at}`);
});

test('whatever is typed is a formula or has a problem with a place in it', () => {
  const signs = fc.constantFrom(...'+-×÷()（）「」"1.9 ·总计予以公开x');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (typed) => {
      const text = typed.join('');
      const { problem } = parseFormula(text);
      if (problem === null) return;
      expect(problem.at).toBeGreaterThan(0);
      expect(problem.at).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});

describe('every figure of every form', () => {
  const cells = VARIANTS.flatMap(cellsOf);

  test('has a name by which it alone is found, in both languages', () => {
    for (const cell of cells) {
      const name = nameInFormula(cell);
      for (const found of [findNamed(name.zh), findNamed(name.en)]) {
        if (!('cell' in found)) throw new Error(`${name.zh} may be several`);
        expect(found.cell.id).toBe(cell.id);
        expect(found.cell.column.english).toBe(cell.column.english);
      }
    }
  });
});

const named = ['予以公开·总计', '部分公开·总计', '行政复议·结果纠正'].map(findNamed);
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((value) => ({ kind: 'number' as const, value })),
  fc.constantFrom(...named).map((found) => {
    if (!('cell' in found)) throw new Error('a name of one');
    return { kind: 'cell' as const, named: found };
  }),
);
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('tree').map((of) => ({ kind: 'negative' as const, of })),
    fc
      .tuple(fc.constantFrom<Operator>('+', '−', '×', '÷'), tie('tree'), tie('tree'))
      .map(([operator, left, right]) => ({ kind: 'operation' as const, operator, left, right })),
  ),
}));

/** With all brackets there are, so that nothing hangs on what binds stronger. */
function bracketed(expression: Expression): string {
  if (expression.kind === 'number') return String(expression.value);
  if (expression.kind === 'cell') return `「${expression.named.name.zh}」`;
  if (expression.kind === 'negative') return `(-${bracketed(expression.of)})`;
  return `(${bracketed(expression.left)}${expression.operator}${bracketed(expression.right)})`;
}

test('printed with few brackets or with all of them, a formula is read as what it was', () => {
  fc.assert(
    fc.property(tree, (expression) => {
      const fits = (text: string): boolean => text.length <= 300;
      const { zh, en } = printExpression(expression);
      for (const text of [bracketed(expression), zh, en].filter(fits)) {
        const parsed = parseFormula(text);
        if (parsed.problem?.message.en.includes('at least one indicator') === true) continue;
        expect(parsed.expression).toEqual(expression);
      }
    }),
  );
});

/** JavaScript's own reading of the same signs. */
test('× and ÷ bind stronger than + and −, equals from left to right', () => {
  const operator = fc.constantFrom('+', '-', '*', '/');
  const number = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(number, fc.array(fc.tuple(operator, number), { maxLength: 12 }), (first, rest) => {
      const text = [first, ...rest.flat()].join(' ');
      const { expression } = parseFormula(`${text} + 0 × 「予以公开·总计」`);
      if (expression === null) throw new Error('no formula');
      // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion
      const expected = new Function(`return ${text}`)() as number;
      expect(compute(expression)).toBeCloseTo(expected, 6);
    }),
  );
});

function compute(expression: Expression): number {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'cell') return 5;
  if (expression.kind === 'negative') return -compute(expression.of);
  const [left, right] = [compute(expression.left), compute(expression.right)];
  const results = { '+': left + right, '−': left - right, '×': left * right, '÷': left / right };
  return results[expression.operator];
}
