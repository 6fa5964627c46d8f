/**
 * Other words for columns, and for the rows that table 4 names above its columns, as headers print them. Too
 * short or too common to be looked for anywhere but in a header, so that the form does not list them.
 */
import type { FormTable, TableId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';

/** By table: the folded print, and the key that it stands for in an edition that has it. */
const COLUMNS: Readonly<Record<TableId, Readonly<Record<string, string>>>> = {
  proactive: {
    ...named('issued', ['制发', '制发数', '制发数量', '本年制发', '本年制发数', '本年制发数量']),
    ...named('repealed', ['废止', '废止数', '废止数量', '本年废止', '本年废止数', '本年废止数量']),
    ...named('inForce', ['有效', '有效数', '现有效', '现行有效', '现行有效数', '现行有效数量']),
    ...named('created', ['新制作', '新制作数', '新制作数量', '本年新制作', '本年新制作数']),
    ...named('published', ['新公开', '新公开数', '新公开数量', '本年新公开', '本年新公开数']),
    ...named('inForce', ['对外公开数', '对外公开总数', '公开总数', '公开总数量']),
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
    ...named('upheld', ['维持']),
    ...named('corrected', ['纠正']),
    其他: 'other',
    其它: 'other',
    在审: 'pending',
    未结: 'pending',
    未审结: 'pending',
    审理中: 'pending',
    正在审理: 'pending',
  },
};

function named(key: string, prints: readonly string[]): Record<string, string> {
  return Object.fromEntries(prints.map((print) => [print, key]));
}

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
  const keys = new Set(gather(blocks, ({ columns }) => columns.map(({ key }) => key)));
  return new Map(Object.entries(COLUMNS[id]).filter(([, key]) => keys.has(key)));
}

/** The row of a table with its rows side by side, by other words, folded. */
export function rowByOtherWords(folded: string, { layout }: FormTable): string | null {
  return layout === 'sideBySide' ? (ROWS[folded] ?? null) : null;
}
