/** What a cell prints, as it is told in the sentence of a finding. */
import type { CellId } from '../form/form-types.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import { figureOf } from '../report/figure-of.ts';
import type { ReportRecord } from '../report/record.ts';

export function sayFigure(record: ReportRecord, id: CellId): Bilingual {
  const figure = figureOf(record, id);
  return figure === null
    ? { zh: '空白（按 0 计算）', en: 'blank (counted as 0)' }
    : { zh: `印的是 ${figure}`, en: `printed as ${figure}` };
}
