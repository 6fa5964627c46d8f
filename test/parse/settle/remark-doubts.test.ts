/** What a reader remarked on cells, as said to the reviewer: kind, weight, cells, both sentences. */
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/form/form-types.ts';
import type { Doubt } from '../../../src/report/finding.ts';
import { doubtRemarks } from '../../../src/parse/settle/remark-doubts.ts';
import type { CellRemark } from '../../../src/parse/settle/remark-doubts.ts';

const [A, B] = ['proactive.licensing.change', 'proactive.penalties.change'] as const;
type Kind = CellRemark['kind'];

const remark = (
  kind: Kind,
  text: string,
  more: { readonly cells?: readonly CellId[]; readonly isChange?: boolean } = {},
): CellRemark => ({ kind, text, cells: [A], isChange: false, ...more });
const doubt = (
  rule: Doubt['rule'],
  message: Doubt['message'],
  { severity = 'warning', cells = [A] as readonly CellId[] } = {},
): Doubt => ({ rule, severity, cells, message, expected: null, found: null }) as Doubt;

test('nothing is said of nothing', () => {
  expect(doubtRemarks([])).toEqual([]);
});

test.each<readonly [Kind, Doubt['rule'], string, string]>([
  [
    'glyphs',
    'read-glyphs-differ',
    '文件里存的文字可能与页面上显示的字形不一致「118」，请对照原文核实这些数。',
    'The letters drawn may not be the text stored in the file "118"; please compare these figures with the source.',
  ],
  [
    'stale',
    'read-stale-result',
    '公式的结果没有重新计算「118」，打开文件时显示的可能是另一个数，请对照原文核实。',
    'The result of a formula was stored without being calculated anew "118"; the program may show another figure. Please compare with the source.',
  ],
  [
    'overlaid',
    'read-overlaid',
    '这些格子上面盖着别的文字或图形「118」，读到的数可能不是看到的数，请对照原文核实。',
    'Something else is drawn over these cells "118"; what was read may not be what is seen. Please compare with the source.',
  ],
  [
    'next-line',
    'read-joined-lines',
    '下一行单独印着数字「118」，可能是页码，也可能是上面这个数断开的后半截；没有计入，请对照原文核实。',
    'Digits stand alone on the line below "118": a page number, or the rest of this figure. They were left out; please compare with the source.',
  ],
  [
    'joined',
    'read-joined-lines',
    '这些数断成了两行，已接在一起读作「118」，请对照原文核实。',
    'These figures stand on two lines and were joined: "118". Please compare with the source.',
  ],
  [
    'merged',
    'read-merged',
    '这些格子和上一行合并成了一格「118」，数只记在上面一行，这里留空，请对照原文核实。',
    'These cells are merged with those above "118"; the figure was taken for the row above only. Please compare with the source.',
  ],
])('%s', (kind, rule, zh, en) => {
  expect(doubtRemarks([remark(kind, ' 118 ')])).toEqual([doubt(rule, { zh, en })]);
});

describe('red', () => {
  test('may be a sign in a column of changes', () => {
    expect(
      doubtRemarks([remark('red', '12', { isChange: true }), remark('red', '7', { cells: [B] })]),
    ).toEqual([
      doubt('read-sign-unsure', {
        zh: '这些增减数是红色的，没有印正负号「12」；红色如果表示减少，请改成负数。',
        en: 'These changes are printed in red without a sign "12"; if red means less, please make them negative.',
      }),
    ]);
  });

  test('is only a colour elsewhere', () => {
    expect(doubtRemarks([remark('red', '12')])).toEqual([]);
  });
});

test.each<readonly [string, readonly CellRemark[], string, string]>([
  [
    'struck out',
    [remark('struck', '5')],
    '没有计入划掉的文字「5」；请对照原文核实。',
    'Left out: text struck out "5". Please compare with the source.',
  ],
  [
    'not seen',
    [remark('unseen', '9')],
    '没有计入看不见的文字「9」；请对照原文核实。',
    'Left out: text not seen "9". Please compare with the source.',
  ],
  [
    'both',
    [remark('unseen', '9'), remark('struck', '5')],
    '没有计入划掉的文字「5」，也没有计入看不见的文字「9」；请对照原文核实。',
    'Left out: text struck out "5"; text not seen "9". Please compare with the source.',
  ],
])('left out: %s', (_name, remarks, zh, en) => {
  expect(doubtRemarks(remarks)).toEqual([doubt('read-left-out', { zh, en }, { severity: 'note' })]);
});

test('one doubt a kind, each cell named once', () => {
  const remarks = [
    remark('stale', '1'),
    remark('stale', '2', { cells: [B, A] }),
    remark('glyphs', '3'),
  ];
  expect(doubtRemarks(remarks).map(({ rule, cells }) => [rule, cells])).toEqual([
    ['read-glyphs-differ', [A]],
    ['read-stale-result', [A, B]],
  ]);
});

test.each<readonly [number, string, string]>([
  [6, '「0」「1」「2」「3」「4」「5」，打开', '"0", "1", "2", "3", "4", "5"; the'],
  [
    7,
    '「0」「1」「2」「3」「4」「5」等 7 处，打开',
    '"0", "1", "2", "3", "4", "5" and 1 more; the',
  ],
])('of %d texts six are quoted', (count, zh, en) => {
  const [said] = doubtRemarks(
    Array.from({ length: count }, (_, at) => remark('stale', String(at))),
  );
  expect(said?.message.zh).toContain(zh);
  expect(said?.message.en).toContain(en);
});

test('where no text is known, the places are counted', () => {
  const [said] = doubtRemarks([remark('stale', ''), remark('stale', ' ')]);
  expect(said?.message.zh).toContain('没有重新计算（2 处），');
  expect(said?.message.en).toContain('calculated anew (2 places);');
  const [one] = doubtRemarks([remark('stale', ''), remark('stale', '7')]);
  expect(one?.message.zh).toContain('没有重新计算「7」，');
});
