/** What is changed in a source, and what is left alone. */
import { describe, expect, test } from 'vitest';
import { listMutants } from './list-mutants.ts';
import { maskCode } from './mask-code.ts';

const changesOf = (source: string): string[] =>
  listMutants(source).map(({ line, before, after }) => `${line}: ${before} → ${after}`);

describe('changes', () => {
  test.each([
    [
      'if (a === 1 && !b) return;',
      [
        '1: a === 1 && !b → true',
        '1: a === 1 && !b → false',
        '1: === → !==',
        '1: 1 → 2',
        '1: && → ||',
        '1: ! → ',
      ],
    ],
    ["return { severity: 'error', zh: `差 ${n}` };", ["1: 'error' → 'note'", "1: `差 ${n}` → ''"]],
    ['const all = list.filter((each) => f(each));', ['1: .filter((each) => f(each)) → .slice()']],
    [
      '\n\nreturn list.some(f) ?? Math.max(a - b, c);',
      ['3: some → every', '3: ?? → &&', '3: max → min', '3: - → +'],
    ],
    ['const one = /^a\\+?b/;', ['1: ^ → ', '1: ? → ']],
    [
      'const one = /(?:a|b(?=c))|[$d|]{2}$/g;',
      [
        '1: (?:a|b(?=c))| → ',
        '1: a| → ',
        '1: |b(?=c) → ',
        '1: (?=c) → ',
        '1: |[$d|]{2}$ → ',
        '1: {2} → ',
        '1: $ → ',
      ],
    ],
  ])('%s', (source, changes) => {
    expect(changesOf(source)).toEqual(changes);
  });

  test.each([
    ['words', "const text = 'a < b && c';"],
    ['comments', '// a < b && 3\n/* 1 + 2 */'],
    ['expressions', 'const one = /a && b < c/g;'],
    ['lists of words', 'const one = /未|没有/;'],
    ['templates', 'const one = `${a + 1}`;'],
    ['types', 'const one: Map<string, A | B> = make<C>();'],
    [
      'names',
      "const rule = { title: { zh: '负数', en: 'Negative' }, basis: { zh: '表', en: 'form' } };",
    ],
  ])('none in %s', (_name, source) => {
    expect(changesOf(source)).toEqual([]);
  });

  test('the source is changed at that place alone', () => {
    expect(listMutants('f(a < b, c < d)').map(({ source }) => source)).toEqual([
      'f(a <= b, c < d)',
      'f(a < b, c <= d)',
    ]);
  });
});

test('a mask keeps every character at its place', () => {
  const source = "a('x\\'y') / 2; // 说\n`t`";
  expect(maskCode(source).text).toBe('a(      ) / 2;     \n   ');
});
