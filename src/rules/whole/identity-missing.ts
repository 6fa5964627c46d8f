/** A report whose agency or year could not be read: without them it cannot be compared. */
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'identity-missing';

export const identityMissing: Rule = {
  id: ID,
  title: { zh: '单位或年度不明', en: 'Agency or year unknown' },
  basis: {
    zh: '《政府信息公开条例》第四十九条：各行政机关每年公布上一年度的报告',
    en: 'article 49 of the Regulations on Open Government Information: each agency publishes a report on the year before',
  },
  examples: {
    right: '清源县水务局2022年政府信息公开工作年度报告',
    wrong: '政府信息公开工作年度报告',
  },
  check: ({ agency, year }) => {
    if (agency !== null && year !== null) return [];
    const zh = agency === null ? (year === null ? '单位名称和年度' : '单位名称') : '年度';
    const en = agency === null ? (year === null ? 'agency and year' : 'agency') : 'year';
    return [
      makeFinding({
        rule: ID,
        severity: 'warning',
        about: '标题',
        zh: `标题里没有读出${zh}，请核对报告标题。`,
        en: `The ${en} could not be read from the title; please check it.`,
      }),
    ];
  },
};
