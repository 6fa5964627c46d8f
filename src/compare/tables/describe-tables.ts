/** What tables side by side say: in which row the units lie furthest apart. */
import type { TableId } from '../../form/form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { groupDigits } from '../measures/measure-words.ts';
import type { ComparedReport } from '../batch/batch.ts';
import type { ChartQuery } from '../query.ts';
import type { ComparableRow } from './comparable-rows.ts';

export interface ShownTables {
  readonly query: ChartQuery;
  readonly table: TableId;
  readonly units: readonly ComparedReport[];
  readonly rows: readonly ComparableRow[];
  readonly leftOut: number;
  readonly marked: number;
  /** Whether shares stand beside the figures, not differences. */
  readonly isShares: boolean;
}

const TABLES: Readonly<Record<TableId, Bilingual>> = {
  proactive: { zh: '表二 主动公开', en: 'Table 2, proactive disclosure' },
  requests: { zh: '表三 申请处理（总计列）', en: 'Table 3, requests (totals)' },
  disputes: { zh: '表四 复议诉讼', en: 'Table 4, disputes' },
};

export function titleOf({ query, table, units, rows }: ShownTables): Bilingual {
  const n = units.length;
  const year =
    query.year === null ? { zh: '', en: '' } : { zh: `${query.year} 年`, en: ` ${query.year}` };
  const [name, [first]] = [TABLES[table], units];
  if (first === undefined) {
    return {
      zh: `${year.zh}${name.zh}：没有可以并列的单位`,
      en: `${name.en}${year.en}: nobody to compare`,
    };
  }
  if (n === 1) {
    return { zh: `${year.zh}${name.zh}：${first.name}`, en: `${name.en}${year.en}: ${first.name}` };
  }
  const said = sayApart(units, rows);
  return {
    zh: `${year.zh}${name.zh}，${n} 家并列：${said.zh}`,
    en: `${name.en}${year.en}, ${n} side by side: ${said.en}`,
  };
}

interface Apart {
  readonly row: ComparableRow;
  readonly high: number;
  readonly low: number;
}

/** Counts alone: a sum of money is no number of cases. */
function sayApart(units: readonly ComparedReport[], rows: readonly ComparableRow[]): Bilingual {
  let most: Apart | null = null;
  for (const row of rows) {
    const values = row.values.flatMap((value) => ('absence' in value ? [] : value.value));
    if (row.cell.column.kind === 'money' || values.length < 2) continue;
    const [high, low] = [Math.max(...values), Math.min(...values)];
    if (most === null || high - low > most.high - most.low) most = { row, high, low };
  }
  if (most === null || most.high === most.low) {
    return { zh: '没有不同的数', en: 'no figure differs' };
  }
  const { row, high, low } = most;
  const [top, bottom] = [nameOf(units, row, high), nameOf(units, row, low)];
  const label = sayRow(row);
  return {
    zh: `相差最大的是${label.zh}，${top.zh} ${groupDigits(high)}，${bottom.zh} ${groupDigits(low)}`,
    en: `furthest apart in ${label.en}, ${top.en} ${groupDigits(high)}, ${bottom.en} ${groupDigits(low)}`,
  };
}

function nameOf(
  units: readonly ComparedReport[],
  { values }: ComparableRow,
  wanted: number,
): Bilingual {
  const same = units.filter((_, nth) => {
    const value = values[nth];
    return value !== undefined && !('absence' in value) && value.value === wanted;
  });
  const name = same[0]?.name ?? '';
  return same.length === 1
    ? { zh: name, en: name }
    : { zh: `${name}等 ${same.length} 家`, en: `${name} and ${same.length - 1} more` };
}

/** With the heading it stands under, as many labels are the same but for that. */
export function sayRow({ groups, label }: ComparableRow): Bilingual {
  const group = groups.at(-1);
  return group === undefined
    ? label
    : { zh: `${group.zh}·${label.zh}`, en: `${group.en} · ${label.en}` };
}

export function subtitleOf({ table, units, leftOut, isShares }: ShownTables): Bilingual {
  const [first] = units;
  const money =
    table === 'proactive'
      ? { zh: '，收费为万元', en: ', fees in 10,000 yuan' }
      : { zh: '', en: '' };
  const join = (...parts: readonly string[]): string => parts.filter((each) => each).join(' · ');
  const isFar = units.length > 1 && first !== undefined && !isShares;
  const grey = isFar
    ? { zh: `灰字为与${first.name}相差`, en: `grey: difference to ${first.name}` }
    : isShares
      ? { zh: '灰字为占各家（七）总计的 %', en: 'grey: % of (7) total of each' }
      : { zh: '', en: '' };
  return {
    zh: join(
      '照印的数',
      `${units.length} 家`,
      grey.zh,
      leftOut > 0 ? `各家表样里意思不同的 ${leftOut} 行没有列` : '',
      `单位：件（项）${money.zh}`,
    ),
    en: join(
      'as printed',
      `${units.length} units`,
      grey.en,
      leftOut > 0 ? `${leftOut} rows left out that do not mean the same in all forms` : '',
      `unit: cases or items${money.en}`,
    ),
  };
}

/** For those who do not see the picture. */
export function altOf(shown: ShownTables): Bilingual {
  const { units, rows, marked } = shown;
  const title = titleOf(shown);
  const names = units.map(({ name }) => name);
  return {
    zh: `并列的表，${rows.length} 行，${units.length} 家：${names.join('、')}。${title.zh}。${marked} 格有未处理的问题。`,
    en: `Tables side by side, ${rows.length} rows of ${units.length} units: ${names.join(', ')}. ${title.en}. ${marked} cells have open findings.`,
  };
}
