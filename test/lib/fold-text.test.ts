import { describe, expect, test } from 'vitest';
import { foldLabel, foldWithMap, removeSpaces } from '../../src/lib/fold-text.ts';

describe('foldLabel', () => {
  test.each([
    ['三、 本 年\n度 办 理 结 果', '三本年度办理结果'],
    ['（一）予以公开', '一予以公开'],
    ['(一) 予以公开', '一予以公开'],
    ['〔一〕予以公开', '一予以公开'],
    ['３．危及“三安全一稳定”', '3危及三安全一稳定'],
    ['7.屬於行政執法案卷', '7属于行政执法案卷'],
    ['政府集中採購', '政府集中采购'],
    ['本年增/减', '本年增减'],
    ['\ufeff\u200b ', ''],
  ])('%j → %s', (print, folded) => {
    expect(foldLabel(print)).toBe(folded);
  });

  test('says where each folded character stood', () => {
    const print = ' 规 章（一）';
    const { text, starts } = foldWithMap(print);
    expect(text).toBe('规章一');
    expect([...text].map((character, index) => print[starts[index] ?? -1] === character)).toEqual([
      true,
      true,
      true,
    ]);
    expect(starts.at(-1)).toBe(print.length);
  });
});

test('removeSpaces takes full-width and zero-width blanks too', () => {
  expect(removeSpaces('自\u3000然\u200b 人\t')).toBe('自然人');
});
