/** The sentences of doubt: what was printed, what it could mean, what was taken, and why. */
import { shortLabel } from '../../form/name-cell.ts';
import type { CellId, FormColumn, FormRow } from '../../form/form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { gather } from '../../lib/gather.ts';
import type { Doubt, Severity } from '../../report/finding.ts';
import { makeDoubt } from '../rows/doubt.ts';
import type { Assumption } from './readings.ts';

/** How a doubtful row came out. */
export type Outcome =
  | {
      readonly kind: 'settled';
      readonly values: readonly (number | null)[];
      /** The sentence of the prose that gives these figures, where it is what settles them. */
      readonly sentence?: string;
    }
  | { readonly kind: 'open'; readonly readings: readonly (readonly (number | null)[])[] }
  | { readonly kind: 'no-reading' }
  | { readonly kind: 'gave-up' };

export interface RowDoubt {
  readonly row: FormRow;
  readonly cells: readonly CellId[];
  /** What is printed, its pieces parted by blanks. */
  readonly print: string;
  readonly wanted: number;
  readonly found: number;
  readonly assumption: Assumption;
  /** The line has a sum to settle it by; without one only the count of digits can. */
  readonly isSummed: boolean;
  readonly outcome: Outcome;
}

const RULES = {
  split: 'read-run-together',
  join: 'read-torn-apart',
  stray: 'read-value-extra',
  lost: 'read-value-lost',
} as const satisfies Record<Assumption, Doubt['rule']>;

const MOST_SHOWN = 3;
/** To choose from; more than these are no help. */
const MOST_KEPT = 12;

const MOST_ROWS_SHOWN = 3;

/** What one reading settles is one doubt a table and assumption; every other row has its own. */
export function doubtRows(doubts: readonly RowDoubt[]): Doubt[] {
  const settled = doubts.filter(
    ({ outcome }) => outcome.kind === 'settled' && outcome.sentence === undefined,
  );
  const alike = gather(Object.keys(RULES), (assumption) => {
    const own = settled.filter((each) => each.assumption === assumption);
    return own.length > 1 ? [own] : [];
  });
  const single = doubts.filter((each) => !alike.some((own) => own.includes(each)));
  return [...single.map(doubtRow), ...alike.map(doubtAlike)];
}

function doubtAlike(doubts: readonly RowDoubt[]): Doubt {
  const [first] = doubts;
  const assumption = first?.assumption ?? 'split';
  const shown = doubts.slice(0, MOST_ROWS_SHOWN);
  const values = ({ outcome }: RowDoubt): string =>
    outcome.kind === 'settled' ? showValues(outcome.values) : '';
  const more = doubts.length > shown.length;
  const zh = shown.map(
    (each) => `「${shortLabel(each.row.label)}」印「${each.print}」读作 ${values(each)}`,
  );
  const en = shown.map(
    (each) => `"${each.row.english}" prints "${each.print}", read as ${values(each)}`,
  );
  const cells = gather(doubts, (each) => each.cells);
  return makeDoubt(RULES[assumption], cells, {
    severity: severityOf('settled', assumption),
    zh: `有 ${doubts.length} 行${MEANING[assumption].zh}，各只有一种读法，已按此推断（${zh.join('；')}${more ? ' 等' : ''}），请对照原文核实。`,
    en: `${doubts.length} rows: ${MEANING[assumption].en}; each can be read in one way only (${en.join('; ')}${more ? ' …' : ''}). Please compare with the source.`,
  });
}

/** Joined digits that one reading settles are nearly always right; lost figures are an assumption more. */
function severityOf(outcome: Outcome['kind'], assumption: Assumption): Severity {
  if (outcome !== 'settled') return 'error';
  return assumption === 'split' ? 'note' : 'warning';
}

const MEANING: Readonly<Record<Assumption, Bilingual>> = {
  split: { zh: '数字连在了一起', en: 'digits run together' },
  join: { zh: '数字被拆开', en: 'digits torn apart' },
  stray: { zh: '多出了一个数', en: 'one figure too many' },
  lost: { zh: '少了数', en: 'figures lost' },
};

/** A row that prints another number of figures than the form has columns. */
function doubtRow(doubt: RowDoubt): Doubt {
  const { row, cells, print, wanted, found, outcome } = doubt;
  const seen = {
    zh: `「${shortLabel(row.label)}」一行应有 ${wanted} 个数，印的是「${print}」（${found} 段）`,
    en: `"${row.english}" should hold ${wanted} figures; printed is "${print}" (${found} pieces)`,
  };
  const taken = describeOutcome(doubt);
  const said = makeDoubt(RULES[doubt.assumption], cells, {
    severity:
      outcome.kind === 'settled' && outcome.sentence !== undefined
        ? 'warning'
        : severityOf(outcome.kind, doubt.assumption),
    zh: `${seen.zh}。${taken.zh}`,
    en: `${seen.en}. ${taken.en}`,
  });
  return outcome.kind === 'open'
    ? { ...said, readings: outcome.readings.slice(0, MOST_KEPT) }
    : said;
}

function describeOutcome({ outcome, assumption, isSummed }: RowDoubt): Bilingual {
  const meaning = MEANING[assumption];
  if (outcome.kind === 'settled') {
    const { sentence } = outcome;
    if (sentence !== undefined) {
      return {
        zh: `判断为${meaning.zh}；正文写着「${sentence}」，据此读作 ${showValues(outcome.values)}，请对照原文核实。`,
        en: `Taken as ${meaning.en}; the text says "${sentence}", so it was read as ${showValues(outcome.values)}. Please compare with the source.`,
      };
    }
    const reason = isSummed
      ? { zh: '合计关系只允许一种读法', en: 'the sums allow one reading only' }
      : { zh: '按位数只有一种分法', en: 'the number of digits allows one reading only' };
    return {
      zh: `判断为${meaning.zh}，${reason.zh}：${showValues(outcome.values)}，已按此推断，请对照原文核实。`,
      en: `Taken as ${meaning.en}; ${reason.en}: ${showValues(outcome.values)}. Please compare with the source.`,
    };
  }
  if (outcome.kind === 'open') {
    const shown = outcome.readings.slice(0, MOST_SHOWN).map(showValues);
    const more = outcome.readings.length > MOST_SHOWN;
    return {
      zh: `有 ${outcome.readings.length} 种读法都说得通（${shown.join('；')}${more ? ' 等' : ''}），不能确定的数留空，请对照原文填写。`,
      en: `${outcome.readings.length} readings are possible (${shown.join('; ')}${more ? ' …' : ''}); what is not certain is left empty. Please fill it in from the source.`,
    };
  }
  if (outcome.kind === 'gave-up') {
    return {
      zh: '可能的读法太多，没有逐一比较，全部留空，请对照原文填写。',
      en: 'There are too many possible readings to compare; all are left empty. Please fill them in from the source.',
    };
  }
  return {
    zh: '没有一种读法符合合计关系，全部留空，请对照原文填写。',
    en: 'No reading agrees with the sums; all are left empty. Please fill them in from the source.',
  };
}

function showValues(values: readonly (number | null)[]): string {
  return values.map((value) => value ?? '?').join(' ');
}

/** A form row for which no figures were found at all. */
export function doubtMissingRow(row: FormRow, cells: readonly CellId[]): Doubt {
  return makeDoubt('read-row-missing', cells, {
    zh: `没有找到「${shortLabel(row.label)}」一行的数，全部留空，请对照原文填写。`,
    en: `No figures were found for "${row.english}"; they are left empty. Please fill them in from the source.`,
  });
}

/** @param row the last one that has figures; @param missing how many rows lack behind it */
export function doubtCutTable(row: FormRow, cells: readonly CellId[], missing: number): Doubt {
  return makeDoubt('read-table-cut', cells, {
    zh: `表格到「${shortLabel(row.label)}」就中断了，后面 ${missing} 行都没有数，全部留空，请对照原文补全。`,
    en: `The table breaks off after "${row.english}"; the ${missing} rows behind it have no figures and are left empty. Please complete them from the source.`,
  });
}

/** A row placed by its neighbours, its own label being broken or missing. */
export function doubtPlacedRow(row: FormRow, cells: readonly CellId[], print: string): Doubt {
  return makeDoubt('read-row-by-place', cells, {
    zh: `「${print}」这一行的行名残缺、缺失或与规定不同，按前后顺序当作「${shortLabel(row.label)}」，请对照原文核实。`,
    en: `The label of the row "${print}" is broken, missing or says something else; by its place it was taken as "${row.english}". Please compare with the source.`,
  });
}

/** A row whose label names another row of the form, too, which has no figures of its own. */
export function doubtSharedRow(row: FormRow, cells: readonly CellId[], other: FormRow): Doubt {
  const [own, both] = [shortLabel(row.label), shortLabel(other.label)];
  return makeDoubt('read-row-by-place', cells, {
    zh: `「${both}」和「${own}」的行名印在同一行，这一行的数可能是两行合在一起的；记在了「${own}」，请对照原文核实。`,
    en: `One row is labelled "${other.english}" and "${row.english}": its figures may be those of both together. They were taken for "${row.english}"; please compare with the source.`,
  });
}

/** A row that prints one figure and nothing else, in a table that leaves cells empty. */
export function doubtPressedRow(row: FormRow, cells: readonly CellId[], print: string): Doubt {
  return makeDoubt('read-run-together', cells, {
    zh: `「${shortLabel(row.label)}」一行只印了「${print}」，后面都是空白；如果是几个数连在了一起，请对照原文改正。`,
    en: `"${row.english}" prints "${print}" and blanks after it; if several figures ran together, please correct them from the source.`,
  });
}

/** A row whose first figure is printed right behind its label: label or figures may be cut. */
export function doubtGluedRow(row: FormRow, cells: readonly CellId[], print: string): Doubt {
  return makeDoubt('read-run-together', cells, {
    zh: `「${shortLabel(row.label)}」一行的行名和数字连在了一起，读作「${print}」；行名或数字可能缺了一截，请对照原文核实。`,
    en: `In the row "${row.english}" label and figures run together; read as "${print}". Part of them may be missing; please compare with the source.`,
  });
}

/** A row whose figures stand beside their columns; @param printed what stood in each, '' for nothing */
export function doubtShiftedRow(
  row: FormRow,
  cells: readonly CellId[],
  printed: readonly string[],
): Doubt {
  const print = printed.map((text) => (text === '' ? '空' : text)).join(' ');
  return makeDoubt('read-row-shifted', cells, {
    zh: `「${shortLabel(row.label)}」一行印的是「${print}」，照此读横向、纵向都加不起来，整行移动后全部相符；判断为错位，已按移动后的位置读取，请对照原文核实。`,
    en: `"${row.english}" prints "${print.replaceAll('空', '_')}"; as it stands neither the row nor its columns add up, moved as a whole all do. It was read as moved; please compare with the source.`,
  });
}

/** A printed row that belongs to no form row. */
export function doubtExtraRow(label: string, print: string, nearest: readonly CellId[]): Doubt {
  const name = label === '' ? { zh: '（无行名）', en: '(no label)' } : { zh: label, en: label };
  return makeDoubt('read-extra-row', nearest, {
    zh: `表中有一行不属于规定格式：「${name.zh}」 ${print}，没有计入任何一格，请对照原文核实。`,
    en: `A row that is not in the form: "${name.en}" ${print}. It was counted nowhere; please compare with the source.`,
  });
}

/**
 * Digits with blanks between them, or with a leading zero.
 * @param more with the values that digits in pieces may stand for
 */
export function doubtOddPrint(
  row: FormRow,
  column: FormColumn,
  more: { cell: CellId; raw: string; value: number; ways: readonly number[] },
): Doubt {
  const said = makeDoubt('read-odd-print', [more.cell], {
    zh: `「${shortLabel(row.label)}·${column.label}」印的是「${more.raw}」，写法少见，读作 ${more.value}，请对照原文核实。`,
    en: `"${row.english} · ${column.english}" is printed as "${more.raw}", an unusual form; read as ${more.value}. Please compare with the source.`,
  });
  const readings = [...new Set(more.ways)].map((value) => [value]);
  return readings.length > 1 ? { ...said, readings } : said;
}

/** A table of two years side by side. */
export function doubtTwoYears(cells: readonly CellId[]): Doubt {
  return makeDoubt('read-two-years', cells, {
    zh: '这张表每行印的数是规定栏数的两倍，像是两个年度并列的对照表；分不清哪一半是报告年度，两边都没有取，请对照原文填写。',
    en: 'This table prints twice as many figures a row as the form has columns, like a comparison of two years. Neither half was taken; please fill in the figures of the year of the report.',
  });
}

/** A line of an older report's statistics that prints more or fewer figures than it has columns. */
export function doubtStatisticsLine(label: string, cells: readonly CellId[], print: string): Doubt {
  return makeDoubt('read-value-lost', cells, {
    zh: `统计表「${label}」一行应有 ${cells.length} 个数，印的是「${print}」，分不清各是哪一栏，已留空，请对照原文填写。`,
    en: `The line "${label}" of the statistics should hold ${cells.length} figures; printed is "${print}". They are left empty; please fill them in from the source.`,
  });
}
