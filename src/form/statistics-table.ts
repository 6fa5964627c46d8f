/**
 * 《政府信息公开情况统计表》 of the reports on 2008–2018: a list of indicators, each with its unit and
 * one or two figures. Which indicators there are, each report says itself; what adds up to what is
 * told by their numbering, 一、（一）1.（1）.
 */
import type { Equation } from './equation.ts';
import { cellId } from './form-types.ts';
import type { FormColumn, FormTable } from './form-types.ts';

/** One printed line of the table. */
export interface Indicator {
  /** Its number in the table, from 1. */
  readonly key: string;
  /** As printed, with its numbering; white space removed. */
  readonly label: string;
  /** As printed; '' where the line has none. */
  readonly unit: string;
}

export interface Statistics {
  readonly columns: readonly StatisticsColumn[];
  readonly rows: readonly Indicator[];
}

export const STATISTICS_COLUMN_IDS = ['thisYear', 'cumulative'] as const;
export type StatisticsColumn = (typeof STATISTICS_COLUMN_IDS)[number];

export const STATISTICS_COLUMNS: Readonly<Record<StatisticsColumn, FormColumn>> = {
  thisYear: {
    key: 'thisYear',
    label: '本年',
    aliases: [
      '统计数',
      '统计数据',
      '数量',
      '数值',
      '数据',
      '统计值',
      '本年度',
      '本年数',
      '当年',
      '当年数',
      '年度',
      '合计',
    ],
    kind: 'any',
    english: 'This year',
  },
  cumulative: {
    key: 'cumulative',
    label: '累计',
    aliases: ['历年累计', '历年累计数', '累计数', '累计总数', '历年'],
    kind: 'any',
    english: 'Cumulative',
  },
};

/** The table of one report, in the shape that all tables have. */
export function statisticsTable({ columns, rows }: Statistics): FormTable<'statistics'> {
  return {
    id: 'statistics',
    layout: 'rows',
    title: '政府信息公开情况统计表',
    headings: [],
    blocks: [
      {
        caption: null,
        columns: columns.map((column) => STATISTICS_COLUMNS[column]),
        rows: rows.map(({ key, label }) => ({
          key,
          label,
          aliases: [],
          groups: [],
          english: label,
        })),
      },
    ],
  };
}

const NUMBERINGS = [
  /^[一二三四五六七八九十]+[、.．]/,
  /^[（(][一二三四五六七八九十]+[)）]/,
  /^\d{1,2}[、.．](?!\d)/,
  /^[（(]\d{1,2}[)）]|^[①-⑳]/,
];
/** The same information counts once in each channel: their figures add up to nothing. */
const NO_SUM = /渠道|方式公开|其中/;

/** 「（一）收到申请数」 as 「收到申请数」. */
export function withoutNumber(label: string): string {
  const numbering = NUMBERINGS.find((each) => each.test(label));
  return numbering === undefined ? label : label.replace(numbering, '');
}

/** How deep an indicator stands, from 0; -1 for one without number (其中：…). */
function depthOf(label: string): number {
  return NUMBERINGS.findIndex((numbering) => numbering.test(label));
}

/**
 * An indicator with a figure and two or more numbered indicators of the same unit right below it is
 * their sum. Lines without number (其中：…) are parts, but need not be all of them.
 */
export function statisticsEquations({ columns, rows }: Statistics): Equation[] {
  return rows.flatMap((total, index) => {
    const depth = depthOf(total.label);
    if (depth < 0 || total.unit === '' || NO_SUM.test(total.label)) return [];
    const parts = partsBelow(rows, index, depth);
    if (parts.length < 2 || parts.some(({ unit }) => unit !== total.unit)) return [];
    return columns.map((column) => ({
      rule: 'statistics-total' as const,
      table: 'statistics' as const,
      line: `${total.key}/${column}`,
      along: { kind: 'column' as const, role: undefined },
      left: parts.map(({ key }) => cellId('statistics', key, column)),
      right: [cellId('statistics', total.key, column)],
    }));
  });
}

/** The indicators one step further in, up to the next one as far out as `rows[index]`. */
function partsBelow(rows: readonly Indicator[], index: number, depth: number): Indicator[] {
  const parts: Indicator[] = [];
  let inner: number | null = null;
  for (const row of rows.slice(index + 1)) {
    const each = depthOf(row.label);
    if (each >= 0 && each <= depth) break;
    if (each < 0) {
      // 「其中：1.…」 numbers the parts of something that is no sum.
      if (inner === null) return [];
      continue;
    }
    inner ??= each;
    if (each === inner) parts.push(row);
  }
  return parts;
}
