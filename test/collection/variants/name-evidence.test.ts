/** The reason given for asking names the difference that there is. */
import { expect, test } from 'vitest';
import { relationEvidence } from '../../../src/collection/variants/name-evidence.ts';
import { relate } from '../../../src/collection/variants/name-relation.ts';
import { shapeOf } from '../../../src/collection/variants/name-shape.ts';

test.each([
  ['云岭县人民政府办公室', '云岭县人民政府办公室（本级）', '只差「（本级）」'],
  ['云岭县人民政府办公室（本级）', '县人民政府办公室', '只差前面的地名和「（本级）」'],
  ['县财政局', '清源县财政局', '只差前面的「清源」'],
  ['县教育局（县文明办）', '县教育局', '去掉括号和「人民政府」「办事处」等字后相同'],
])('%s and %s: %s', (one, two, zh) => {
  const [left, right] = [shapeOf(one, null), shapeOf(two, null)];
  const relation = relate(left, right);
  if (relation === null) throw new Error('not related');
  expect(relationEvidence(relation, left, right).text.zh).toBe(zh);
  expect(relationEvidence(relation, right, left).text.zh).toBe(zh);
});
