/** What a reader could not read, as said to the reviewer: about no cell, both sentences. */
import { expect, test } from 'vitest';
import type { GapKind } from '../../src/document/document.ts';
import { doubtGap } from '../../src/parse/gap-doubts.ts';

test.each<readonly [GapKind, string, string]>([
  [
    'page-partial',
    '第 2 页没有读完整（文件有损坏），这一页上的数可能缺失，请对照原文核实。',
    'Page 2 could not be read whole (the file is damaged); figures on it may be missing.',
  ],
  [
    'part-partial',
    '文件中的「2」没有读完整，其中的数可能缺失，请对照原文核实。',
    '"2" in this file could not be read whole; figures in it may be missing.',
  ],
  [
    'text-clipped',
    '第 2 页有文字超出页面或列宽，被截掉的数无法读出，请对照原文核实。',
    'Text on page 2 reaches past the page or its column; what was cut off cannot be read.',
  ],
  [
    'hidden-skipped',
    '「2」是隐藏的，没有读取；其中如有数字，请取消隐藏后重新放入。',
    '"2" is hidden and was not read; unhide it and drop the file again if it holds figures.',
  ],
  [
    'page-scanned',
    '第 2 页是图片，没有文字，这一页没有读取；其中如有数字，请对照原文填写。',
    'Page 2 is a picture without text and was not read; fill in figures on it by hand.',
  ],
  [
    'text-recognised',
    '第 2 页是扫描图片，文字是软件识别出来的，可能认错，请对照原文核实这一页上的数。',
    'Page 2 is a scan whose text was recognised by software and may be misread; please compare its figures.',
  ],
])('%s', (kind, zh, en) => {
  expect(doubtGap({ kind, where: '2' })).toMatchObject({
    rule: `read-${kind}`,
    cells: [],
    message: { zh, en },
    expected: null,
    found: null,
  });
});
