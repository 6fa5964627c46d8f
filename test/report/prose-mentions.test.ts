/** Counts that the prose mentions: which numbers are counts of the subject, and which are not. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/report/prose-mentions.ts';
import type { MentionPatterns } from '../../src/report/prose-mentions.ts';
import { makeReport } from '../support/make-report.ts';

const RECEIVED: MentionPatterns = { subjects: [/收到申请/], none: [/未收到.*申请/, /没有申请/] };
const GRANTED: MentionPatterns = { subjects: [/予以公开/], isCategory: true };

const mentionsIn = (overview: string, patterns: MentionPatterns) =>
  findMentions(makeReport({ sections: { overview } }), patterns);
const countsIn = (overview: string, patterns: MentionPatterns = RECEIVED): number[] =>
  mentionsIn(overview, patterns).map(({ count }) => count);

describe('counts', () => {
  test.each<readonly [string, readonly number[]]>([
    ['收到申请12件。', [12]],
    ['收到申请共计 12 件次', [12]],
    ['收到申请１２宗', [12]],
    ['收到申请1,012件', [1012]],
    ['收到申请12件，又收到申请3件。收到申请4件', [12, 3, 4]],
    ['收到申请很多', []],
    ['收到申请12万元', []],
    ['同比收到申请12件', []],
    ['去年收到申请12件', []],
    ['其中收到申请12件', []],
    ['增长一二三四收到申请12件', []],
    ['增长一二三四五收到申请12件', [12]],
    ['未收到任何申请', [0]],
    ['没有申请', [0]],
    ['未收到信访申请，另收到申请2件', [2]],
  ])('%s', (text, counts) => {
    expect(countsIn(text)).toEqual(counts);
  });

  test('of a category stand behind 其中', () => {
    expect(countsIn('其中予以公开3件', GRANTED)).toEqual([3]);
    expect(countsIn('同比予以公开3件', GRANTED)).toEqual([]);
    expect(countsIn('予以公开3件，占去年总数的5%', GRANTED)).toEqual([]);
  });

  test('are one where two subjects end at the same number, the first of them', () => {
    expect(countsIn('今年收到申请5件', { subjects: [/申请/, /收到申请/] })).toEqual([5]);
    expect(countsIn('收到申请5件，办理申请6件', { subjects: [/收到申请/, /办理申请/] })).toEqual([
      5, 6,
    ]);
  });
});

describe('shares', () => {
  test.each([
    ['予以公开3件，占75%', { percent: 75, decimals: 0 }],
    ['予以公开3件（占申请总数的33.90%）', { percent: 33.9, decimals: 2 }],
    ['予以公开3件', null],
    ['予以公开3件，占多数', null],
  ])('%s', (text, share) => {
    expect(mentionsIn(text, GRANTED)).toMatchObject([{ count: 3, share }]);
  });

  test('a mention of none has no share, and keeps its clause', () => {
    expect(mentionsIn('本年 未收到申请。', RECEIVED)).toEqual([
      { count: 0, share: null, clause: '本年未收到申请', words: '' },
    ]);
  });
});
