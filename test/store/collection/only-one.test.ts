import { describe, expect, test } from 'vitest';
import { splitOnly, withMark } from '../../../src/store/collection/only-one.ts';

describe('which one of two reports goes back, before the note', () => {
  test.each([
    ['', '', '', ''],
    ['请说明', '', '', '请说明'],
    ['请重写：两家', '', '', '请重写：两家'],
    ['只退回松林乡', '松林乡', '只退回松林乡', ''],
    ['只退回松林乡：请说明', '松林乡', '只退回松林乡', '请说明'],
    ['Only 松林乡 goes back: please explain', '松林乡', 'Only 松林乡 goes back', 'please explain'],
    ['Only the first', '', '', 'Only the first'],
  ])('「%s」', (whole, only, mark, note) => {
    expect(splitOnly(whole)).toEqual({ only, mark, note });
  });

  test.each([
    ['', '请说明', '请说明'],
    ['只退回松林乡', '', '只退回松林乡'],
    ['只退回松林乡', '请说明', '只退回松林乡：请说明'],
  ])('「%s」 and 「%s」', (mark, note, whole) => {
    expect(withMark(mark, note)).toBe(whole);
  });
});
