/**
 * Other words for columns, and for the rows that table 4 names above its columns, as headers print them. Too
 * short or too common to be looked for anywhere but in a header, so that the form does not list them.
 */
import type { FormTable, TableId } from '../../form/form-types.ts';

/** By table: the folded print, and the key that it stands for in an edition that has it. */
const COLUMNS: Readonly<Record<TableId, Readonly<Record<string, string>>>> = {
  proactive: {
    制发: 'issued',
    制发数: 'issued',
    废止: 'repealed',
    废止数: 'repealed',
    有效: 'inForce',
    有效数: 'inForce',
    现有效: 'inForce',
    增减: 'change',
    增减数: 'change',
    增减数量: 'change',
    金额: 'amount',
    金额万元: 'amount',
  },
  requests: {
    个人: 'naturalPerson',
    科研单位: 'research',
    科研院所: 'research',
    律师事务所: 'legalService',
    律所: 'legalService',
  },
  disputes: {
    其他: 'other',
    其它: 'other',
    在审: 'pending',
    未结: 'pending',
    审理中: 'pending',
    正在审理: 'pending',
  },
};

const ROWS: Readonly<Record<string, string>> = {
  未经复议: 'litigationDirect',
  直接起诉: 'litigationDirect',
  直接诉讼: 'litigationDirect',
  直接提起诉讼: 'litigationDirect',
  经复议: 'litigationAfterReview',
  经过复议: 'litigationAfterReview',
  复议后诉讼: 'litigationAfterReview',
  复议后提起诉讼: 'litigationAfterReview',
  经复议后诉讼: 'litigationAfterReview',
  经复议后提起诉讼: 'litigationAfterReview',
};

/** The table's columns by other words, folded. */
export function otherWordsOf({ id, blocks }: FormTable): ReadonlyMap<string, string> {
  const keys = new Set(blocks.flatMap(({ columns }) => columns.map(({ key }) => key)));
  return new Map(Object.entries(COLUMNS[id]).filter(([, key]) => keys.has(key)));
}

/** The row of a table with its rows side by side, by other words, folded. */
export function rowByOtherWords(folded: string, { layout }: FormTable): string | null {
  return layout === 'sideBySide' ? (ROWS[folded] ?? null) : null;
}
