/** `codebook`: what every table, column, state, edition, rule id and cell of the other tables means. */
import { EDITIONS, cellsOf, variantsOf } from '../../../form/editions.ts';
import { EQUATION_RULES } from '../../../form/equation.ts';
import { SECTIONS } from '../../../form/sections.ts';
import type { Bilingual } from '../../../lib/bilingual.ts';
import type { PackageTable, Row } from './table.ts';

export const CODEBOOK: PackageTable = {
  name: 'codebook',
  words: { zh: '代码表', en: 'Codebook' },
  primaryKey: ['kind', 'of', 'code'],
  reportField: null,
  hasParquet: false,
  fields: [
    {
      name: 'kind',
      type: 'string',
      isRequired: true,
      values: ['column', 'state', 'severity', 'resolution', 'rule', 'edition', 'section', 'cell'],
      words: { zh: '种类', en: 'What it explains' },
    },
    {
      name: 'of',
      type: 'string',
      isRequired: true,
      words: { zh: '所属的表或表样', en: 'Table or edition it belongs to' },
    },
    { name: 'code', type: 'string', isRequired: true, words: { zh: '代码', en: 'Code' } },
    { name: 'label', type: 'string', isRequired: true, words: { zh: '中文', en: 'In Chinese' } },
    { name: 'english', type: 'string', isRequired: true, words: { zh: '英文', en: 'In English' } },
    {
      name: 'article',
      type: 'string',
      words: { zh: '条例的条款', en: 'Article of the Regulations' },
    },
  ],
};

/** @param tables all of the package, this one too */
export function* codebookRows(tables: readonly PackageTable[]): Generator<Row> {
  for (const { name, fields } of tables) {
    for (const field of fields) yield entry('column', name, field.name, field.words);
  }
  for (const [code, words] of Object.entries(STATES)) yield entry('state', 'figures', code, words);
  for (const [code, words] of Object.entries(SEVERITY)) {
    yield entry('severity', 'findings', code, words);
  }
  for (const [code, words] of Object.entries(RESOLUTION)) {
    yield entry('resolution', 'findings', code, words);
  }
  for (const rule of EQUATION_RULES) yield entry('rule', 'findings', rule, SUMS[rule]);
  for (const { id, label, english } of SECTIONS) {
    yield entry('section', 'reports', id, { zh: label, en: english });
  }
  for (const { id, notice, firstYear } of EDITIONS) {
    const words = {
      zh: `${notice}，${firstYear} 年度起`,
      en: `Form of ${notice}, from ${firstYear}`,
    };
    yield entry('edition', 'reports', id, words);
  }
  for (const { id: edition } of EDITIONS) yield* cellRows(edition);
}

function* cellRows(edition: (typeof EDITIONS)[number]['id']): Generator<Row> {
  const seen = new Set<string>();
  for (const { id, row, column, caption } of variantsOf(edition).flatMap(cellsOf)) {
    if (seen.has(id)) continue;
    seen.add(id);
    const groups = [...row.groups, row.label];
    const words = {
      zh: `${groups.join(' / ')}·${column.label}`,
      en: `${row.english} · ${column.english}`,
    };
    yield entry('cell', edition, id, words, caption);
  }
}

function entry(
  kind: string,
  of: string,
  ...[code, words, article = null]: readonly [string, Bilingual, (string | null)?]
): Row {
  return [kind, of, code, words.zh, words.en, article];
}

const STATES: Readonly<Record<string, Bilingual>> = {
  read: { zh: '照原文读出', en: 'As printed' },
  blank: {
    zh: '空白、横线或「无」：没有填，不是 0',
    en: 'Blank, a dash or 无: not filled in, which is not 0',
  },
  unreadable: {
    zh: '原文不是数，或原文里没有这一格（raw 为空）',
    en: 'No figure is printed; with raw empty, the document has no such cell',
  },
  inferred: {
    zh: '原文缺失或连写，由勾稽关系定出',
    en: 'Lost or run together, and forced by the sums',
  },
  recognised: {
    zh: '从图片上认出，认不准的另有说明',
    en: 'Read from a picture; what is not clear is named',
  },
  edited: { zh: '核对时改过，见 edits', en: 'Set in the review: see edits' },
};

const SEVERITY: Readonly<Record<string, Bilingual>> = {
  error: { zh: '错', en: 'Error' },
  warning: { zh: '疑', en: 'Doubt' },
  note: { zh: '注', en: 'Note' },
};

const RESOLUTION: Readonly<Record<string, Bilingual>> = {
  open: { zh: '未处理', en: 'Open' },
  'as-published': { zh: '原文如此', en: 'As published' },
  fixed: { zh: '已改正', en: 'Corrected' },
  dismissed: { zh: '不予处理', en: 'Dismissed' },
  returned: { zh: '退回更正', en: 'Sent back to the unit' },
};

const SUMS: Readonly<Record<(typeof EQUATION_RULES)[number], Bilingual>> = {
  'requests-column-balance': {
    zh: '本年新收 + 上年结转 = 总计 + 结转下年度',
    en: 'Received + carried in = handled + carried out',
  },
  'requests-result-total': {
    zh: '各项办理结果之和 = 总计',
    en: 'The outcomes add up to the total',
  },
  'requests-row-total': { zh: '各类申请人之和 = 总计', en: 'The applicants add up to the total' },
  'disputes-row-total': { zh: '各种结果之和 = 总计', en: 'The endings add up to the total' },
  'statistics-total': { zh: '下列各项之和 = 本项', en: 'The items below add up to this one' },
};
