/** A made roll-up on its way out: the drafted paragraph, and the table as it goes to Word and Excel. */
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../../src/form/editions.ts';
import { printTable } from '../../../../src/form/printed-table.ts';
import { TABLE_IDS } from '../../../../src/form/form-types.ts';
import type { MadeCellView } from '../../../../src/store/collection/roll-up/roll-up-types.ts';
import { copyPrinted } from '../../../../src/ui/collection/roll-up/made/copy-printed.ts';
import { draftFigures, shareOf } from '../../../../src/ui/collection/roll-up/made/draft-figures.ts';
import { draftParagraph } from '../../../../src/ui/collection/roll-up/made/draft-paragraph.ts';
import { lacksOf } from '../../../../src/ui/collection/roll-up/made/lacks-of.ts';
import { madeFaces, madeLegend } from '../../../../src/ui/collection/roll-up/made/made-faces.ts';
import { readTsv } from '../../../../src/ui/shared/printed/clip-table.ts';
import { BATCH_WORDS } from '../../../../src/ui/words/batch/batch.ts';

const FORM = { edition: '2021', otherRows: 'three' } as const;
const NONE = { first: [], count: 0 };
const figures: Readonly<Record<string, number>> = {
  'requests.received.total': 1995,
  'requests.carriedIn.total': 129,
  'requests.total.total': 1994,
  'requests.granted.total': 804,
  'requests.partial.total': 228,
  'requests.carriedOut.total': 130,
};
const made = (over: Readonly<Record<string, number | null>> = figures): MadeCellView[] =>
  cellsOf(FORM).map(({ id }) => ({
    id,
    figure: over[id] ?? null,
    blanks: NONE,
    unknown: NONE,
    open: NONE,
    returned: NONE,
    published: NONE,
  }));
const facts = { year: 2024, body: '云岭县人民政府', taken: 57, missing: 3, left: 0, lacks: [] };

describe('the drafted paragraph', () => {
  test('tells figures, shares and what it is based on', () => {
    const text = draftParagraph(draftFigures(FORM, made()), facts, BATCH_WORDS.zh.madeRollUp.draft);
    expect(text).toBe(
      '2024 年，云岭县各单位新收政府信息公开申请 1995 件，上年结转 129 件，办结 1994 件，其中予以公开 804 件，占 40.32%；部分公开 228 件，占 11.43%；结转下年度 130 件。（57 家，3 家未报）',
    );
    const english = draftParagraph(
      draftFigures(FORM, made()),
      facts,
      BATCH_WORDS.en.madeRollUp.draft,
    );
    expect(english).toContain('804 (40.32%) were granted');
  });

  test('takes reviews and lawsuits from table 4, before and after a review', () => {
    const disputes = cellsOf(FORM).filter(({ id }) => /^disputes\..*\.total$/.test(id));
    const over = Object.fromEntries(disputes.map(({ id }, nth) => [id, 10 + nth]));
    expect(draftFigures(FORM, made(over))).toMatchObject({ reviews: 10, lawsuits: 23 });
  });

  test('leaves out what no unit gives, and is empty without any figure', () => {
    const { draft } = BATCH_WORDS.zh.madeRollUp;
    const some = draftFigures(FORM, made({ 'requests.received.total': 2 }));
    const left = { ...facts, missing: 0, left: 1 };
    expect(draftParagraph(some, left, draft)).toBe(
      '2024 年，云岭县各单位新收政府信息公开申请 2 件。（57 家，1 家有错未算）',
    );
    expect(draftParagraph(draftFigures(FORM, made({})), facts, draft)).toBe('');
  });

  test('names units that are in it without a table of theirs', () => {
    const { madeRollUp } = BATCH_WORDS.zh;
    const units = { first: ['云岭县水务局'], count: 1 };
    const lacks = lacksOf(
      {
        lacking: [
          { table: 'requests', kind: 'lost', units },
          { table: 'disputes', kind: 'blank', units },
        ],
      },
      madeRollUp,
    );
    const some = draftFigures(FORM, made({ 'requests.received.total': 2 }));
    expect(draftParagraph(some, { ...facts, lacks }, madeRollUp.draft)).toContain(
      '（57 家，其中 1 家缺第三部分，3 家未报）',
    );
  });

  test.each([
    [1, 3, '33.33%'],
    [2, 3, '66.67%'],
    [1, 800, '0.13%'],
    [5, 5, '100.00%'],
    [0, 7, '0.00%'],
    [1, 0, null],
    [null, 3, null],
    [3, null, null],
  ])('the share of %s in %s', (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });
});

describe('marks of a made table', () => {
  const one = { first: ['云岭县水务局'], count: 1 };
  const cells = made().map((cell, nth) => {
    if (cell.id === 'requests.received.total') return { ...cell, returned: one, open: one };
    if (cell.id === 'requests.granted.total') return { ...cell, published: one };
    return nth === 0 ? { ...cell, open: one } : cell;
  });

  test('what was sent back counts, beside what is open, and apart from what is as published', () => {
    const { keys, elsewhere } = madeLegend({ cells }, 'requests', BATCH_WORDS.zh.madeRollUp);
    expect(keys.map(({ text }) => text)).toEqual([
      '已退回、还没有改正 1 格',
      '错或疑点未处理 1 格',
      '原文如此 1 格',
    ]);
    expect(elsewhere).toBe(1);
  });

  test('a cell shows the worst of them, and is read with all', () => {
    const face = madeFaces({ cells }, BATCH_WORDS.zh).get('requests.received.total');
    expect(face).toEqual({
      text: '1995',
      sign: '↩',
      state: 'returned',
      label: '1995，含有已退回、还没有改正的数，含有未处理的错或疑点',
    });
  });
});

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

const nodesOf = (node: Node, name: string): Node[] => [
  ...(node.nodeName === name ? [node] : []),
  ...(node.childNodes ?? []).flatMap((child) => nodesOf(child, name)),
];
const spanOf = (node: Node, name: string): number =>
  Number(node.attrs?.find((attr) => attr.name === name)?.value ?? 1);

describe('the copied table', () => {
  const texts = { figureAt: (id: string) => `=${id}`, say: ({ zh }: { zh: string }) => zh };

  test.each(TABLE_IDS)('of %s fills its rectangle, headers merged', (id) => {
    const table = printTable(FORM, id);
    const { html, text } = copyPrinted(table, texts);
    const rows = nodesOf(parse(html), 'tr');
    const cells = rows.flatMap((row) => nodesOf(row, 'td'));
    const area = cells.reduce(
      (sum, cell) => sum + spanOf(cell, 'colspan') * spanOf(cell, 'rowspan'),
      0,
    );
    expect(rows).toHaveLength(table.header.length + table.body.length);
    expect(area).toBe(rows.length * table.columns);
    const plain = readTsv(text);
    expect(plain.map((row) => row.length)).toEqual(rows.map(() => table.columns));
    const given = plain.flat().filter((cell) => cell.startsWith('='));
    expect(given).toEqual(table.figures.flat().map((cell) => `=${cell}`));
  });

  test('holds no markup of its texts', () => {
    const table = printTable(FORM, 'disputes');
    const { html } = copyPrinted(table, { ...texts, figureAt: () => '<b>&' });
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html).not.toContain('<b>');
  });
});
