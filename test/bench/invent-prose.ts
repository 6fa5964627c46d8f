/**
 * The prose of an invented report as far as it names figures. Not every report names every figure; the
 * shares are judged from published reports, where most name what was received and how many reviews and
 * lawsuits there were, and fewer say how those ended.
 */
import { cellId } from '../../src/form/form-types.ts';
import type { CellId } from '../../src/form/form-types.ts';
import type { Random } from '../support/random.ts';
import type { Figures } from './seeded-errors.ts';

/** How often a report names the figure at all. */
const SHARES = { received: 0.85, carriedOut: 0.3, outcomes: 0.3, disputes: 0.7 };
/** Of those that name the cases, how many say how they ended. */
const ENDINGS_SHARE = 0.4;
/** How often the text was written from the table after the slip, and repeats it. */
const COPIED = 0.05;

const ENDINGS = [
  ['upheld', '维持'],
  ['corrected', '纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
] as const;

/** @param meant the figures without the slip; `printed` those with it */
export function inventProse(
  random: Random,
  { meant, printed }: { readonly meant: Figures; readonly printed: Figures },
): string {
  const figures = random.chance(COPIED) ? printed : meant;
  const sumOf = (...cells: readonly CellId[]): number =>
    cells.reduce((sum, cell) => sum + (figures[cell] ?? 0), 0);
  const requests = (row: string): number => sumOf(cellId('requests', row, 'total'));
  const cases = (name: string, rows: readonly string[], tellsEndings: boolean): string => {
    const count = (column: string): number =>
      sumOf(...rows.map((row) => cellId('disputes', row, column)));
    if (!tellsEndings || count('total') === 0) return `${name}${count('total')}件。`;
    const endings = ENDINGS.filter(([column]) => count(column) > 0);
    const told = endings.map(([column, words]) => `${words}${count(column)}件`);
    return `${name}${count('total')}件，其中${told.join('，')}。`;
  };
  const tellsEndings = random.chance(ENDINGS_SHARE);
  const sentences: readonly [share: number, sentence: string][] = [
    [SHARES.received, `全年共收到政府信息公开申请${requests('received')}件。`],
    [SHARES.carriedOut, `结转下年度继续办理${requests('carriedOut')}件。`],
    [SHARES.outcomes, `予以公开${requests('granted')}件，部分公开${requests('partial')}件。`],
    [
      SHARES.disputes,
      cases('因政府信息公开被申请行政复议', ['review'], tellsEndings) +
        cases('行政诉讼', ['litigationDirect', 'litigationAfterReview'], tellsEndings),
    ],
  ];
  return sentences.map(([share, sentence]) => (random.chance(share) ? sentence : '')).join('');
}
