/** The tab of texts that are alike: what stands in a block, what is folded, where a step leads. */
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/store/collection/between.ts';
import { passageRows, stretchesOf } from '../../../src/ui/collection/alike/passage-rows.ts';
import { nextPassage } from '../../../src/ui/collection/alike/use-alike-walk.ts';

const side = (text: string) => ({ text, changed: [] });
const passage = (kind: Passage['kind'], left: string, right = left): Passage => ({
  section: 'overview',
  kind,
  left: side(left),
  right: side(right),
});
const LONG = '自行编写的文字'.repeat(10);

describe('rows of passages', () => {
  const shown = (passages: readonly Passage[]) =>
    passageRows(passages).map(({ kind, isFirst, passages: some }) => [
      kind,
      isFirst,
      ...some.map(({ at }) => at),
    ]);

  test.each<[string, readonly Passage[], unknown[]]>([
    ['nothing', [], []],
    [
      'short unlike parts stand within the text',
      [passage('same', '甲。'), passage('different', '乙。', '丙。'), passage('masked', '丁。')],
      [['text', true, 0, null, 1]],
    ],
    [
      'a long one is folded, whichever side it is on',
      [passage('same', '甲。'), passage('different', '', LONG), passage('same', '丁。')],
      [
        ['text', true, 0],
        ['fold', false, null],
        ['text', false, 1],
      ],
    ],
    [
      'a section begins a block, also with a fold',
      [passage('same', '甲。'), { ...passage('different', LONG), section: 'problems' }],
      [
        ['text', true, 0],
        ['fold', true, null],
      ],
    ],
    [
      'a long block ends at a full stop',
      [passage('same', `${LONG.repeat(4)}。`), passage('same', '乙。')],
      [
        ['text', true, 0],
        ['text', false, 1],
      ],
    ],
    [
      'and not before',
      [passage('same', LONG.repeat(4)), passage('same', '乙。')],
      [['text', true, 0, 1]],
    ],
  ])('%s', (_what, passages, expected) => expect(shown(passages)).toEqual(expected));

  test('lose nothing of either text', () => {
    const passages = [
      passage('same', '甲。'),
      passage('different', LONG, '乙'),
      passage('same', '丙'),
    ];
    const texts = passageRows(passages).flatMap((row) =>
      row.passages.map(({ right }) => right.text),
    );
    expect(texts.join('')).toBe('甲。乙丙');
  });
});

test('a passage is cut where something was changed', () => {
  const changed = [
    { from: 0, to: 3, kind: 'name' },
    { from: 5, to: 6, kind: 'number' },
  ] as const;
  expect(stretchesOf({ text: '松林乡公开4', changed })).toEqual([
    { text: '松林乡', changed: 'name' },
    { text: '公开', changed: null },
    { text: '4', changed: 'number' },
  ]);
  expect(stretchesOf(side(''))).toEqual([]);
});

test.each<[number | null, 1 | -1, number, number | null]>([
  [null, 1, 2, 0],
  [0, 1, 2, 1],
  [1, 1, 2, null],
  [null, 1, 0, null],
  [1, -1, 2, 0],
  [0, -1, 2, null],
  [null, -1, 2, null],
])('from passage %s by %s of %s to %s', (now, direction, passages, next) =>
  expect(nextPassage(now, direction, passages)).toBe(next),
);
