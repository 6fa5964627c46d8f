/** What a rule says of itself is true: it is silent on its right example and speaks on its wrong one. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { readExample } from '../support/example-report.ts';

describe.each(RULES)('$id', (rule) => {
  test('says what it follows, in both languages', () => {
    expect(rule.basis.zh).toMatch(/[一-鿿]/);
    expect(rule.basis.en).toMatch(/[a-z]/);
  });

  test('is silent on its right example', async () => {
    expect(rule.check(await readExample(rule.examples.right))).toEqual([]);
  });

  test('speaks on its wrong example', async () => {
    expect(rule.check(await readExample(rule.examples.wrong))).not.toEqual([]);
  });
});
