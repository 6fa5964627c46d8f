import { describe, expect, test } from 'vitest';
import { areInPlace } from '../../src/readers/doc/doc-pieces.ts';
import type { Piece } from '../../src/readers/doc/doc-pieces.ts';
import { readDoc } from '../../src/readers/doc/doc-reader.ts';
import {
  DELETED,
  HIDDEN,
  IN_TABLE,
  ROW_END,
  defineTable,
  sprm,
  toU16,
} from '../support/doc-model.ts';
import type { DocModel, DocRun } from '../support/doc-model.ts';
import { remarkedTexts } from '../support/remarked.ts';
import { writeDoc } from '../support/write-doc.ts';

const read = (model: DocModel) => remarkedTexts(readDoc(writeDoc(model)));
/** A row of a cell with these runs and one with 甲; `row` are further modifiers of its end. */
function cell(runs: readonly (DocRun | string)[], row: readonly number[] = []): string {
  const edges = defineTable([0, 2000, 4000], [{}, {}]);
  return (
    read({
      body: [
        { runs, mark: '\u0007', sprms: IN_TABLE },
        { runs: ['甲'], mark: '\u0007', sprms: IN_TABLE },
        { runs: [], mark: '\u0007', sprms: [...ROW_END, ...edges, ...row] },
        { runs: ['完'] },
      ],
    })[0] ?? ''
  );
}

const WHITE = sprm(0x6870, 255, 255, 255, 0);
/** SHD of one ground ([MS-DOC] 2.9.247). */
const shading = (...ground: readonly [number, number, number]): number[] => [
  0,
  0,
  0,
  255,
  ...ground,
  0,
  ...toU16(0),
];

describe('runs of a cell', () => {
  test.each([
    ['struck out', sprm(0x0837, 1), '91 [struck 75]'],
    ['struck out twice', sprm(0x2a53, 1), '91 [struck 75]'],
    ['not struck out', sprm(0x0837, 0), '7591'],
    ['deleted', DELETED, '91 [struck 75]'],
    ['hidden', HIDDEN, '91 [unseen 75]'],
    ['white', WHITE, '91 [unseen 75]'],
    ['white of the palette', sprm(0x2a42, 8), '91 [unseen 75]'],
    [
      'white on a ground of its own',
      [...WHITE, ...sprm(0xca71, 10, ...shading(31, 78, 121))],
      '7591',
    ],
    ['of no size', sprm(0x4a43, 2, 0), '91 [unseen 75]'],
    ['raised', sprm(0x2a48, 1), '⁷⁵91'],
    ['lowered', sprm(0x2a48, 2), '₇₅91'],
    ['moved up', sprm(0x4845, 8, 0), '⁷⁵91'],
    ['lined up', sprm(0x4845, 2, 0), '7591'],
  ])('%s', (_name, sprms, expected) => {
    expect(cell([{ text: '75', sprms }, '91'])).toBe(expected);
  });

  test('red', () => {
    expect(cell([{ text: '12', sprms: sprm(0x2a42, 6) }])).toBe('12 [red 12]');
  });

  test('white in a dark cell, and in a white one', () => {
    const grounds = (...ground: readonly [number, number, number]): number[] =>
      sprm(0xd612, 10, ...shading(...ground));
    const runs = [{ text: '91', sprms: WHITE }];
    expect(cell(runs, grounds(31, 78, 121))).toBe('91');
    expect(cell(runs, grounds(255, 255, 255))).toBe(' [unseen 91]');
  });

  test('an equation without a result', () => {
    expect(cell(['\u0013 EQ \\o(91,—) \u0015'])).toBe('91');
    expect(cell(['\u0013 =SUM(ABOVE) \u001491\u0015'])).toBe('91');
  });

  test('struck out by a style of characters', () => {
    const styles = [
      { number: 0, kind: 1, name: 'Normal' },
      { number: 5, kind: 2, name: 'Old', characters: sprm(0x0837, 1) },
    ] as const;
    const runs = [{ text: '75', sprms: sprm(0x4a30, 5, 0) }, '91'];
    expect(read({ body: [{ runs }], styles })).toEqual(['91 [struck 75]']);
  });
});

describe('text that lies elsewhere than the file says', () => {
  const pieces = (second: number): readonly Piece[] => [
    { start: 0, end: 4, offset: 2048, width: 2, modifiers: new Uint8Array() },
    { start: 4, end: 6, offset: second, width: 1, modifiers: new Uint8Array() },
  ];

  test('leaves a gap with a name where no text is', () => {
    const gaps = [{ kind: 'part-partial', where: '正文' }];
    const at = (text: string) => readDoc(writeDoc({ body: [{ runs: [`甲${text}乙`] }] }));
    expect(at('\u0000\u0000')).toMatchObject({ document: { gaps } });
    expect(at('75')).toMatchObject({ document: { gaps: [] } });
  });

  test('is told where two pieces lie on the same bytes', () => {
    const units = Uint16Array.from('甲乙丙丁75', (character) => character.charCodeAt(0));
    expect(areInPlace(pieces(2056), units)).toBe(true);
    expect(areInPlace(pieces(2055), units)).toBe(false);
  });
});
