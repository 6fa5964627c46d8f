/** What must be known of a made roll-up where it is handed in: who is not in it, and what does not hold. */
import type { Equation } from '../../form/equation.ts';
import type { FormVariant } from '../../form/editions.ts';
import type { CellId, TableId } from '../../form/form-types.ts';
import { nameCell } from '../../form/name-cell.ts';
import { nameEquation } from '../../form/name-equation.ts';

export interface MadeFacts {
  readonly form: FormVariant;
  /** How many units are in it. */
  readonly taken: number;
  /** Names of units without a report on the year. */
  readonly missing: readonly string[];
  /** Names of units that were not chosen, or left out for their errors. */
  readonly left: readonly string[];
  /** Units that are in it without a table of theirs; `count` where there are more than are named. */
  readonly lacking: readonly {
    readonly table: TableId;
    readonly units: readonly string[];
    readonly count: number;
  }[];
  /** Figures that are not all they should be: how many units' own are not known, were sent back, or wait. */
  readonly cells: readonly {
    readonly id: CellId;
    readonly unknown: number;
    readonly returned: number;
    readonly open: number;
  }[];
  /** Sums of the form that do not hold in it. */
  readonly broken: readonly {
    readonly equation: Equation;
    readonly left: number;
    readonly right: number;
  }[];
}

const PARTS: Readonly<Record<TableId, string>> = {
  proactive: '第二部分',
  requests: '第三部分',
  disputes: '第四部分',
};

/** A note is no list of a province's units. */
const NAMES = 60;
const SUMS = 8;

/** @returns a line each, in Chinese as the form is */
export function officialNotes(facts: MadeFacts): readonly string[] {
  const { form, taken, missing, left, lacking, broken } = facts;
  const lacks = lacking.map(
    ({ table, units, count }) => `没有${PARTS[table]}的：${sayNames(units, count)}。`,
  );
  const sums = broken
    .slice(0, SUMS)
    .map(
      ({ equation, left: one, right: other }) =>
        `${nameEquation(form, equation).zh}：${one} ≠ ${other}`,
    );
  return [
    `注：本表由 ${taken} 家单位的年报相加。${missing.length === 0 ? '' : `未报送、没有算进的：${sayNames(missing)}。`}`,
    ...(left.length === 0 ? [] : [`没有选进，或有错没有算进的：${sayNames(left)}。`]),
    ...lacks,
    ...CELL_NOTES.flatMap(([key, say]) => sayCells(facts, key, say)),
    ...(sums.length === 0
      ? []
      : [
          `表中有 ${broken.length} 条勾稽关系不平：${sums.join('；')}${broken.length > SUMS ? '……' : ''}。`,
        ]),
  ];
}

type CellKey = 'unknown' | 'returned' | 'open';

/** @param cells how many, and which; in words */
type SayCells = (cells: string) => string;

const CELL_NOTES: readonly (readonly [CellKey, SayCells])[] = [
  ['unknown', (cells) => `有单位的数读不出、没有算进的：${cells}。`],
  ['returned', (cells) => `含有已退回、还没有改正的数：${cells}。`],
  ['open', (cells) => `含有错或疑点还没有处理的数：${cells}。`],
];

/** Cells that are named; all of them are counted. */
const CELLS = 8;

function sayCells({ form, cells }: MadeFacts, key: CellKey, say: SayCells): string[] {
  const concerned = cells.filter((cell) => cell[key] > 0);
  if (concerned.length === 0) return [];
  const named = concerned
    .slice(0, CELLS)
    .map((cell) => `${nameCell(form, cell.id).zh}${cell[key]} 家`);
  const rest = concerned.length > CELLS ? ` 等 ${concerned.length} 格` : '';
  return [say(`${named.join('、')}${rest}`)];
}

function sayNames(names: readonly string[], count = names.length): string {
  const said = names.slice(0, NAMES).join('、');
  return count > Math.min(names.length, NAMES)
    ? `${said} 等 ${count} 家`
    : `${said}（${count} 家）`;
}
