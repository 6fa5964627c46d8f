/** What is said of reports on 2008–2018 below a chart: which line stands in for the measure, or why none does. */
import { editionOfYear, officialOtherRows } from '../../form/editions.ts';
import type { CellId } from '../../form/form-types.ts';
import { OLDER_LINKS } from '../../form/older-links.ts';
import type { OlderLink } from '../../form/older-links.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { ReportRecord } from '../../report/record.ts';
import type { Expression } from '../formula/expression.ts';
import { cellsOfRate } from '../../form/rates/cells-of-part.ts';
import type { Measure } from './measure.ts';

/** As many reasons as fit a line. */
const MOST_REASONS = 2;

/** @returns which indicator of the statistics table is drawn, or why the years are a gap; null without such reports */
export function olderNote(records: readonly ReportRecord[], measure: Measure): Bilingual | null {
  return records.some(({ edition }) => edition === 'older') ? sayOlder(measure) : null;
}

function sayOlder(measure: Measure): Bilingual {
  const parts = partsOf(measure);
  const links = parts.map((cells) => OLDER_LINKS.find((each) => isSame(each, cells)));
  const same = links.flatMap((each) => each ?? []);
  if (measure.kind !== 'rate' && same.length === parts.length) {
    const zh = same.map(({ indicator }) => `「${indicator}」`).join('');
    const en = same.map(({ indicator }) => `“${indicator}”`).join(', ');
    return {
      zh: `2018 年及以前取统计表的${zh}，口径相同`,
      en: `2018 and before: ${en} of the statistics table, which counts the same`,
    };
  }
  const others = new Set(parts.filter((_cells, nth) => links[nth] === undefined).flat());
  const reasons = OLDER_LINKS.filter(({ cells }) => cells.some((id) => others.has(id)));
  if (reasons.length === 0) {
    return {
      zh: '2018 年及以前不列：统计表没有口径相同的指标',
      en: '2018 and before are left out: nothing in the statistics table counts the same',
    };
  }
  const named = reasons.slice(0, MOST_REASONS);
  return {
    zh: `2018 年及以前不列：${named.map(({ indicator, reason }) => `统计表的「${indicator}」，${reason.zh}`).join('；')}`,
    en: `2018 and before are left out: ${named.map(({ indicator, reason }) => `“${indicator}” of the statistics table: ${lower(reason.en)}`).join('; ')}`,
  };
}

function isSame(link: OlderLink, cells: readonly CellId[]): boolean {
  const { grade, cells: linked } = link;
  return (
    grade === 'same' && linked.length === cells.length && linked.every((id) => cells.includes(id))
  );
}

/** The cells that have to be found, those together that one line may count together. */
function partsOf(measure: Measure): readonly (readonly CellId[])[] {
  if (measure.kind === 'figure') return [[measure.cell.id]];
  if (measure.kind === 'formula') return partsOfFormula(measure.read.expression);
  const edition = editionOfYear(Infinity) ?? 'older';
  const form = { edition, otherRows: officialOtherRows(edition) };
  const cells = cellsOfRate(measure.rate, measure.denominator, form)?.cells ?? [];
  return cells.map((id) => [id]);
}

function partsOfFormula(expression: Expression): readonly (readonly CellId[])[] {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'cell') return [[expression.named.cell.id]];
  if (expression.kind === 'negative') return partsOfFormula(expression.of);
  const { operator, left, right } = expression;
  if (operator === '+' && left.kind === 'cell' && right.kind === 'cell') {
    const both = [left.named.cell.id, right.named.cell.id];
    if (OLDER_LINKS.some((each) => isSame(each, both))) return [both];
  }
  return [...partsOfFormula(left), ...partsOfFormula(right)];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
