/** Figures and counts as they are told in the sentence of a finding. */
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import { figureOf } from '../report/figure-of.ts';
import type { ReportRecord } from '../report/record.ts';

/** What a cell prints. */
export function sayFigure(record: ReportRecord, id: CellId): Bilingual {
  const figure = figureOf(record, id);
  return figure === null
    ? { zh: '空白（按 0 计算）', en: 'blank (counted as 0)' }
    : { zh: `印的是 ${figure}`, en: `printed as ${figure}` };
}

/** A figure behind a Chinese word: 「制发 3」, 「制发空白」. */
export function behindWord(figure: number | null): string {
  return figure === null ? '空白' : ` ${figure}`;
}

export function countUnits(count: number): string {
  return count === 1 ? 'one unit' : `${count} units`;
}
