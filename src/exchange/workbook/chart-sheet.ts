/**
 * Two charts of the latest year (DrawingML, so that they can be changed): units ranked by 公开率, and what became of
 * their requests. They stand on a table below them, whose figures are formulas over the other sheets.
 */
import type { Cell, WriteSheet } from 'hucre/xlsx';
import { RESULT_ROLES } from '../../form/form-types.ts';
import { USUAL_LEAST } from '../../form/rates/rate.ts';
import { rateFormula } from '../../form/rates/rate-formula.ts';
import { RATES } from '../../form/rates/rates.ts';
import { RESULT_WORDS } from '../../form/rates/results.ts';
import { addressOf, onSheet } from '../file/address.ts';
import { FIT_TO_WIDTH } from '../file/plain-sheet.ts';
import type { Charted } from './chart-data.ts';
import { FIGURE, LABEL, NOTE, RATE, TITLE } from './look.ts';
import { TOO_FEW_WORDS } from './rate-formulas.ts';
import type { TableSheets } from './table-sheets.ts';

type SheetChart = NonNullable<WriteSheet['charts']>[number];

const CHARTS_SHEET = '图表';
export const CHARTED_RATE = 'disclosure';

const PLAIN = '2863A2';
const GREY = 'B8BEC6';
/** Of the six kinds of result, as the page shows them. */
const RESULT_COLORS = ['1F4E79', '86B4DC', '9C5A10', 'E8C27C', '4D525A', 'C9CED5'];
/** Below title and notes. */
const CHART_ROW = 4;
const RESULTS_COLUMN = 4;
const HEADS = [
  '单位',
  'n',
  '比率',
  '图上的名字',
  ...RESULT_ROLES.map((role) => RESULT_WORDS[role].zh),
];
/** Rows of the sheet that title, axis and key of a chart take. */
const BESIDES = 6;

export function chartSheet({ year, units, others }: Charted, tables: TableSheets): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rate = RATES.find(({ id }) => id === CHARTED_RATE);
  const formula = rate === undefined ? '' : rateFormula(rate, rate.denominators[0]).zh;
  const more = others > 0 ? `；只画 n 最大的 ${units.length} 家，另有 ${others} 家` : '';
  cells.set('0,0', { value: `${year} 年度`, style: TITLE });
  cells.set('1,0', { value: `${formula}${more}`, style: NOTE });
  cells.set('2,0', { value: NOTES, style: NOTE });
  const head = CHART_ROW + heightOf(units.length) + 1;
  HEADS.forEach((words, column) => cells.set(`${head},${column}`, { value: words, style: LABEL }));
  units.forEach(({ unit, nth, place, of, value, isTooFew, results }, line) => {
    const row = head + 1 + line;
    const [name, n] = [addressOf(row, 0), addressOf(row, 1)];
    const few = isTooFew ? `，${TOO_FEW_WORDS}` : '';
    cells.set(`${row},0`, { value: unit, style: FIGURE });
    cells.set(`${row},1`, { formula: place.of, formulaResult: of, style: FIGURE });
    cells.set(`${row},2`, { formula: place.rate, formulaResult: value, style: RATE });
    cells.set(`${row},3`, {
      formula: `${name}&"（n="&${n}&IF(${n}<${USUAL_LEAST},"，${TOO_FEW_WORDS}","")&"）"`,
      formulaResult: `${unit}（n=${of}${few}）`,
      style: FIGURE,
    });
    results.forEach((part, next) => {
      if (part === null) return;
      const listed = part.cells.map((id) => tables.addressOf(nth, id)).join(',');
      const isBlank = part.needed.length === 0;
      cells.set(`${row},${RESULTS_COLUMN + next}`, {
        formula: `IF(COUNT(${listed})=0,"",SUM(${listed}))`,
        formulaResult: isBlank ? '' : (part.sum ?? ''),
        style: FIGURE,
      });
    });
  });
  return {
    name: CHARTS_SHEET,
    cells,
    columns: [26, 8, 10, 36, ...RESULT_ROLES.map(() => 12)].map((width) => ({ width })),
    charts: chartsOf(
      units.map(({ isTooFew }) => isTooFew),
      { head, title: `${year} 年度` },
    ),
    pageSetup: FIT_TO_WIDTH,
  };
}

const NOTES = `按生成时的数排列；灰色的 n 不足 ${USUAL_LEAST}，排在后面，不分高低。表中的数是公式，改了表二、表三，图跟着变。`;

/** Rows of the sheet that a chart takes. */
function heightOf(bars: number): number {
  return Math.max(14, Math.ceil(bars * 1.3)) + BESIDES;
}

/** @param few by bar @param head the row of the table's headings */
function chartsOf(
  few: readonly boolean[],
  { head, title }: { readonly head: number; readonly title: string },
): SheetChart[] {
  const range = (column: number): string =>
    onSheet(CHARTS_SHEET, `${fixed(head + 1, column)}:${fixed(head + few.length, column)}`);
  const over = (first: number, end: number): SheetChart['anchor'] => ({
    from: { row: CHART_ROW, col: first },
    to: { row: CHART_ROW + heightOf(few.length), col: end },
  });
  // The first unit on top, as in the table.
  const ticks = { majorTickMark: 'none', minorTickMark: 'none', labelFontSize: 9 } as const;
  const axis = { ...ticks, reverse: true };
  const percent = { ...ticks, numberFormat: { formatCode: '0%' } };
  const [name] = RATES.flatMap(({ id, words }) => (id === CHARTED_RATE ? [words.zh] : []));
  return [
    {
      type: 'bar',
      title: `${title}${name ?? ''}`,
      titleFontSize: 13,
      series: [
        {
          name: name ?? '',
          values: range(2),
          categories: range(3),
          color: PLAIN,
          dataPoints: few.flatMap((isFew, idx) => (isFew ? [{ idx, fillColor: GREY }] : [])),
          dataLabels: { showValue: true, position: 'outEnd', fontSize: 9 },
        },
      ],
      anchor: over(0, RESULTS_COLUMN),
      gapWidth: 40,
      legend: false,
      axes: { x: axis, y: { ...percent, scale: { min: 0 } } },
    },
    {
      type: 'bar',
      title: `${title}申请办理结果（各占比例）`,
      titleFontSize: 13,
      series: RESULT_ROLES.map((role, nth) => ({
        name: RESULT_WORDS[role].zh,
        values: range(RESULTS_COLUMN + nth),
        categories: range(3),
        color: RESULT_COLORS[nth] ?? GREY,
      })),
      anchor: over(RESULTS_COLUMN, HEADS.length),
      barGrouping: 'percentStacked',
      gapWidth: 40,
      legend: 'bottom',
      axes: { x: axis, y: percent },
    },
  ];
}

function fixed(row: number, column: number): string {
  return addressOf(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
