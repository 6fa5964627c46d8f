import { describe, expect, test } from 'vitest';
import { findPublishedOn } from '../../../src/parse/find/published-on.ts';
import { makeRow } from '../../../src/parse/rows/row.ts';
import type { Row } from '../../../src/parse/rows/row.ts';

/** Cells parted by tabs. */
function rowOf(text: string): Row {
  const pieces = text
    .split('\t')
    .map((cell, column) => ({ text: cell, place: [], column, columnSpan: 1 }));
  return makeRow({ kind: 'line', pieces, block: 0 });
}

function find(lines: readonly string[], year: number | null = 2023): string | null {
  return findPublishedOn(lines.map(rowOf), [], year);
}

describe('the day is read', () => {
  test.each([
    '发布日期：2024-01-25',
    '发布日期: 2024/1/25 09:30',
    '发布时间 2024年1月25日',
    '发布时间：2024.01.25',
    '发布日期：[2024-01-25]',
    '发 布 日 期 ： ２０２４年０１月２５日',
    '来源：县政府办公室 发布时间：2024-01-25 16:02 浏览次数：12 字体：大 中 小',
    '来源：县政府办公室发布时间：2024-01-25 16:02',
    '索引号\t011/2024-00012\t发布日期\t2024年01月25日',
    '成文日期：\t2024年01月10日\t发布日期：\t2024年01月25日',
    '公开日期：2024-01-25',
    '公开日期\t2024-01-25\t公开方式\t主动公开',
    '时间：2024-01-25 08:58 来源：本站',
    '日期：2024-1-25',
    '发文日期：2024-01-25',
    '发文日期：2024-01-10 发布日期：2024-01-25',
    '时间：2024-01-02 发布时间：2024-01-25',
  ])('%s', (line) => {
    expect(find(['首页 > 年报', line])).toBe('2024-01-25');
  });

  test.each([
    ['发布日期：2023-12-29', '2023-12-29'],
    ['发布日期：2025-11-03', '2025-11-03'],
    ['发布日期：2024-02-29', '2024-02-29'],
    ['发布日期：2024-1-5 09:30', '2024-01-05'],
  ])('%s', (line, day) => {
    expect(find([line])).toBe(day);
  });

  test('printed twice, or in the foot alone', () => {
    expect(find(['发布日期：2024-01-25', '发布时间：2024-01-25'])).toBe('2024-01-25');
    expect(findPublishedOn([], ['正文。', '发布日期：2024-01-25'].map(rowOf), 2023)).toBe(
      '2024-01-25',
    );
  });
});

describe('no day', () => {
  test.each([
    '成文日期：2024-01-25',
    '生成日期：2024-01-25',
    '更新时间：2024-01-25',
    '打印时间：2024-01-25',
    '统计时间：2024年1月1日至2024年12月31日',
    '时间：2024年1月1日至12月31日',
    '时间：2024年1月1日—2024年12月31日',
    '发布日期：2024-02-30',
    '发布日期：2024-13-01',
    '发布日期：24-01-25',
    '发布日期：2024年1月',
    '发布日期：',
    '发布日期：2023-06-01',
    '发布日期：2027-01-25',
    '发布日期：2019-01-25',
    '依申请公开时间2024年1月25日起',
    '本年度发布日期以网站为准，2024年1月25日公布',
    '2024-01-25',
    '发布日期：2024-01-25 发布日期：2024-03-01',
  ])('%s', (line) => {
    expect(find([line])).toBeNull();
  });

  test('of a report whose year is not known', () => {
    expect(find(['发布日期：2024-01-25'], null)).toBeNull();
  });

  test('a foot tells it by a plain label only', () => {
    expect(findPublishedOn([], [rowOf('时间：2024-01-25')], 2023)).toBeNull();
  });
});
