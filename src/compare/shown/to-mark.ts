/** A measured figure as a mark: what is said of it is the same in every chart. */
import { isEdited } from '../../report/figure-of.ts';
import { nameCell } from '../../form/name-cell.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { ComparedReport } from '../batch/batch.ts';
import type { Measured } from '../measures/measure-record.ts';
import { intervalOf } from '../rates/measure-rate.ts';
import type { Interval } from '../rates/wilson.ts';
import type { Measure } from '../measures/measure.ts';
import { groupDigits, nameMeasure, printValue, unitOf } from '../measures/measure-words.ts';
import type { Mark, MarkFigure } from './shown.ts';

interface MeasuredHere {
  readonly measure: Measure;
  readonly measured: Measured;
  /** Unlike any other of the chart; the report's own where that stands there once. */
  readonly id?: string;
}

export function toMark(
  { record, name }: ComparedReport,
  { measure, measured, id = record.id }: MeasuredHere,
): Mark {
  const { cells, marked } = measured;
  return {
    id,
    record,
    name,
    cells,
    marked,
    isEdited: record.edited > 0 && cells.some((cell) => isEdited(record, cell)),
    said: () => sayMeasured(record, measure, measured),
    figure: () => figureOfMark(measure, measured),
  };
}

function figureOfMark(measure: Measure, measured: Measured): MarkFigure {
  const name = nameMeasure(measure);
  const unit = unitOf(measure);
  return {
    printed: printValue(measure, measured.value),
    words:
      measure.kind === 'rate'
        ? name
        : { zh: `${name.zh}（${unit.zh}）`, en: `${name.en} (${unit.en})` },
    cases: printCases(measured),
  };
}

function sayMeasured(
  record: ComparedReport['record'],
  measure: Measure,
  measured: Measured,
): Bilingual {
  const { value, isTooFew } = measured;
  const interval = intervalOf(measured);
  const [marked] = measured.marked;
  const name = nameMeasure(measure);
  const cases = printCases(measured);
  const doubted = marked === undefined ? null : nameCell(record, marked);
  const say = (language: 'zh' | 'en', words: SaidWords): string =>
    [
      `${name[language]} ${printValue(measure, value)}${cases === '' ? '' : ` (${cases})`}`,
      ...(interval === null ? [] : [`${words.interval} ${printInterval(interval)}`]),
      ...(isTooFew ? [words.tooFew] : []),
      ...(doubted === null ? [] : [words.doubted(doubted[language])]),
    ].join(words.comma);
  return { zh: say('zh', ZH), en: say('en', EN) };
}

interface SaidWords {
  readonly interval: string;
  readonly tooFew: string;
  readonly doubted: (cell: string) => string;
  readonly comma: string;
}

const ZH: SaidWords = {
  interval: '95 % 区间',
  tooFew: '样本不足',
  doubted: (cell) => `${cell}有未处理的问题`,
  comma: '，',
};
const EN: SaidWords = {
  interval: '95 % interval',
  tooFew: 'too few cases',
  doubted: (cell) => `${cell} has open findings`,
  comma: ', ',
};

/** Numerator and denominator; '' of a plain figure. */
export function printCases({ cases, of }: Measured): string {
  return cases === null || of === null ? '' : `${groupDigits(cases)}/${groupDigits(of)}`;
}

/** Both ends to one place: 37.6–56.1 %. */
function printInterval({ low, high }: Interval): string {
  return `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)} %`;
}
