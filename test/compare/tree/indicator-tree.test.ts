import { describe, expect, test } from 'vitest';
import { listIndicators } from '../../../src/compare/indicators.ts';
import { findMeasure } from '../../../src/compare/measures/measure.ts';
import { RATES } from '../../../src/form/rates/rates.ts';
import { indicatorTree } from '../../../src/compare/tree/indicator-tree.ts';
import type { TreeNode } from '../../../src/compare/tree/indicator-tree.ts';
import { searchTree } from '../../../src/compare/tree/search-tree.ts';

const leavesOf = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes.flatMap((node) => (node.measure === null ? leavesOf(node.children) : [node]));
const all = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children)]);

test('rates first, then every figure of every form once, each to be measured', () => {
  const tree = indicatorTree();
  const leaves = leavesOf(tree);
  expect(tree.map(({ id }) => id)).toEqual(['rates', 'proactive', 'requests', 'disputes']);
  expect(leaves.length).toBe(RATES.length + listIndicators().length);
  expect(leaves.filter(({ measure }) => findMeasure(measure ?? '', null) === null)).toEqual([]);
  expect(new Set(all(tree).map(({ id }) => id)).size).toBe(all(tree).length);
});

test('groups as printed, in both languages', () => {
  const requests = indicatorTree().find(({ id }) => id === 'requests');
  const handled = requests?.children.find(({ words }) => words.zh === '三、本年度办理结果');
  expect(handled?.words.en).toBe('3. Handled this year');
  expect(handled?.children.map(({ words }) => words.zh)).toEqual(
    expect.arrayContaining(['（一）予以公开', '（二）部分公开', '（三）不予公开', '（七）总计']),
  );
});

describe('search', () => {
  test.each([
    ['公开率', ['公开率', '不予公开率', '实质公开率']],
    ['不掌握 自然人', ['自然人']],
    ['DISCLOSURE rate', ['公开率', '实质公开率']],
    ['没有这一项', []],
  ])('%s', (text, found) => {
    expect(leavesOf(searchTree(indicatorTree(), text)).map(({ words }) => words.zh)).toEqual(found);
  });

  test('nothing asked leaves the tree as it is', () => {
    expect(searchTree(indicatorTree(), '  ')).toBe(indicatorTree());
  });
});
