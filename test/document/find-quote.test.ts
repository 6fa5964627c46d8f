/** Words that a finding quotes, found in the document again. */
import { expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { findQuote } from '../../src/document/find-quote.ts';

const DOCUMENT: Document = {
  blocks: [
    { kind: 'paragraph', text: '一、总体情况' },
    { kind: 'paragraph', text: '全年 收到申请５件，占 ８０％。' },
    {
      kind: 'grid',
      rows: 1,
      columns: 1,
      cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '注：予以公开3件' }],
    },
  ],
  title: null,
  gaps: [],
};

test.each([
  [
    'whatever the width and the blanks',
    '收到申请5件,占80%',
    { block: 1, cell: null, start: 3, end: 14 },
  ],
  ['in a cell', '予以公开3件', { block: 2, cell: 0, start: 2, end: 8 }],
])('%s', (_name, quote, span) => {
  expect(findQuote(DOCUMENT, quote)).toEqual([span]);
});

test.each([
  ['words that stand nowhere', '收到申请6件'],
  ['no words', '。'],
])('%s', (_name, quote) => {
  expect(findQuote(DOCUMENT, quote)).toEqual([]);
});
