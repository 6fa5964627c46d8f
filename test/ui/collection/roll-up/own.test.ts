/** What the roll-up says of a cell, of a table and of units that explain a difference. */
import { describe, expect, test } from 'vitest';
import { printTable } from '../../../../src/form/printed-table.ts';
import type {
  Explained,
  RollUpState,
} from '../../../../src/store/collection/roll-up/roll-up-types.ts';
import {
  plain,
  printedText,
  signed,
} from '../../../../src/ui/collection/roll-up/cells/figure-text.ts';
import { countStates } from '../../../../src/ui/collection/roll-up/own/count-states.ts';
import { groupExplained } from '../../../../src/ui/collection/roll-up/own/group-explained.ts';
import { legendOf } from '../../../../src/ui/collection/roll-up/own/legend-of.ts';
import { impliedFaces, ownFaces } from '../../../../src/ui/collection/roll-up/own/own-faces.ts';
import { chooseCell } from '../../../../src/ui/collection/roll-up/own/use-chosen-cell.ts';
import { verdictOf } from '../../../../src/ui/collection/roll-up/own/verdict-of.ts';
import { BATCH_WORDS } from '../../../../src/ui/words/batch/batch.ts';
import type { CollectionState } from '../../../../src/collection/state.ts';
import { NO_COLLECTION_STATE } from '../../../../src/collection/state.ts';
import { answerCollection } from '../../../../src/worker/collection/collection-desk.ts';
import { makeMember } from '../../../support/make-collection.ts';
import type { MemberParts } from '../../../support/make-collection.ts';
import {
  COUNTY,
  COUNTY_UNITS,
  countyFigures,
  countyReports,
} from '../../../support/make-county.ts';
import { BLANK, LOST } from '../../../support/make-report.ts';

const words = BATCH_WORDS.zh.rollUp;
const FEES = 'proactive.fees.amount';
const state: CollectionState = { ...NO_COLLECTION_STATE, units: COUNTY_UNITS };

function viewOf(members: readonly MemberParts[]) {
  const collected = members.map((parts, order) => ({ ...makeMember(parts), order }));
  const question = { kind: 'rollUp', state, parent: COUNTY, year: 2023 } as const;
  const view = answerCollection(collected, question);
  const [first] = collected;
  if (first === undefined) throw new Error('no county');
  return { view, record: first.record };
}

describe('figures', () => {
  test.each([
    [3, '3', '+3'],
    [-2, '−2', '−2'],
    [0, '0', '0'],
  ])('%d has its sign', (figure, asFigure, asDifference) => {
    expect(plain(figure)).toBe(asFigure);
    expect(signed(figure)).toBe(asDifference);
  });

  test.each([
    [5, '5'],
    [BLANK, ''],
    [LOST, '?'],
  ])('a print is told as it is', (figure, text) => {
    const { record } = viewOf(countyReports({ cells: { [FEES]: figure } }, {}));
    expect(printedText(record, FEES)).toBe(text);
  });
});

describe('the verdict on a cell', () => {
  const all = ['甲', '乙'].map((unit) => ({ unit, report: unit }));
  const of = (
    cellState: RollUpState,
    {
      missing = [],
      hasOwn = true,
    }: { readonly missing?: readonly string[]; readonly hasOwn?: boolean },
  ): string =>
    verdictOf(
      { state: cellState, printed: 10, sum: 7 },
      { given: all, missing, hasOwn },
      words.verdicts,
    );

  test.each<[RollUpState, string]>([
    ['above', '必有错：数不会是负的，无论没报的 1 家是多少，之和都不能超过本级。'],
    ['below-missing', '差的是未报单位：本级若没有写错，没报的 1 家合起来应是 3。'],
    ['equal', '与本级相等：没报的 1 家在这一格应是 0。'],
    ['unchecked', '不能核：有的数还不能确定。'],
  ])('%s, one missing', (cellState, sentence) => {
    expect(of(cellState, { missing: ['丙'] })).toBe(sentence);
  });

  test.each<[RollUpState, string]>([
    ['above', '已报齐 2 家，之和仍比本级大：本级少写了，或有单位多报。'],
    ['below-all-in', '已报齐 2 家，之和仍比本级小：本级多写了，或有单位少报。'],
    ['equal', '已报齐 2 家，之和与本级相等。'],
  ])('%s, all in', (cellState, sentence) => {
    expect(of(cellState, {})).toBe(sentence);
  });

  test('says so where the list names no office of the government itself', () => {
    expect(of('below-all-in', { hasOwn: false })).toContain('名单里没有本级');
  });
});

describe('the legend', () => {
  test('counts every state of the table that is shown, zeros too', () => {
    const { view } = viewOf(countyFigures(FEES, 6, 1, 2, 3, 4));
    const counts = countStates(view.cells, 'proactive');
    expect(counts).toMatchObject({ above: 1, 'below-missing': 0, 'below-all-in': 0, unchecked: 0 });
    expect(counts.equal).toBeGreaterThan(5);
    const { keys } = legendOf(
      view,
      { table: 'requests', isImplied: false },
      { parent: COUNTY, year: 2023, words },
    );
    expect(keys.map(({ text }) => text)).toEqual([
      '相等 175',
      '报齐仍更大，错 0',
      '差的是未报单位 0',
      '报齐仍更小，错 0',
      '不能核 0',
    ]);
  });

  test('of what follows counts what cannot be', () => {
    const { view } = viewOf(countyFigures(FEES, 3, 1, 2, 3, null));
    const { title, keys } = legendOf(
      view,
      { table: 'proactive', isImplied: true },
      { parent: COUNTY, year: 2023, words },
    );
    expect(title).toContain('梅岭乡');
    expect(keys.map(({ text }) => text)).toEqual(['小于 0，不可能 1', '推不出 0']);
  });
});

describe('cells', () => {
  test('have a sign and words beside their colour', () => {
    const over = viewOf(countyFigures(FEES, 6, 1, 2, 3, 4));
    expect(ownFaces(over.view, over.record, words).get(FEES)).toEqual({
      text: '6',
      sign: '+4',
      state: 'above',
      label: '6，之和差 +4，之和更大，错',
    });
    const open = viewOf(countyReports({ cells: { [FEES]: 6 } }, { cells: { [FEES]: LOST } }));
    expect(ownFaces(open.view, open.record, words).get(FEES)).toMatchObject({
      sign: '?',
      state: 'unchecked',
    });
    const blank = viewOf(countyReports({ cells: { [FEES]: BLANK } }, {}, {}, {}, {}));
    expect(ownFaces(blank.view, blank.record, words).get(FEES)).toMatchObject({
      text: '',
      label: '空白，相等',
    });
  });

  test('of what follows: a figure, an impossible one, one that does not follow', () => {
    const faceOf = (members: readonly MemberParts[]) =>
      impliedFaces(viewOf(members).view, words).get(FEES);
    expect(faceOf(countyFigures(FEES, 9, 1, 2, 3, null))).toMatchObject({ text: '3', sign: '' });
    expect(faceOf(countyFigures(FEES, 3, 1, 2, 3, null))).toMatchObject({
      text: '−3',
      sign: '!',
      state: 'impossible',
    });
    const lost = countyReports({ cells: { [FEES]: 3 } }, { cells: { [FEES]: LOST } }, {}, {}, null);
    expect(faceOf(lost)).toMatchObject({ text: '', sign: '?', state: 'unknown' });
  });

  test('the wanted one is chosen, or the first that is wrong, or the first', () => {
    const printed = printTable({ edition: '2021', otherRows: 'three' }, 'disputes');
    const [first, second, third] = printed.figures.flat();
    if (first === undefined || second === undefined || third === undefined) throw new Error('none');
    const cells = [
      { id: first, state: 'equal' },
      { id: third, state: 'above' },
    ] as const;
    expect(chooseCell(second, printed, cells)).toBe(second);
    expect(chooseCell(null, printed, cells)).toBe(third);
    expect(chooseCell(FEES, printed, [])).toBe(first);
  });
});

describe('what explains a difference', () => {
  const by = (unit: string, parts: Partial<Explained> = {}): Explained => ({
    unit,
    report: unit,
    kind: 'left-out',
    printed: 3,
    right: 0,
    cell: FEES,
    cells: 1,
    errors: 0,
    returned: 0,
    ...parts,
  });

  test('is said once of units that do it alike, most evidence first', () => {
    const own = by('水利局', { kind: 'own-sums', printed: 63, right: 60, cells: 2 });
    const groups = groupExplained([own, by('甲'), by('乙', { cells: 2 }), by('丙')]);
    expect(groups.map((group) => group.map(({ unit }) => unit))).toEqual([
      ['水利局'],
      ['甲', '丙'],
      ['乙'],
    ]);
  });
});
