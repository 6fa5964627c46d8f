/** 正文里各类办理结果、各类申请人的件数 against table 3, category by category. */
import { applicantCategories, outcomeCategories } from '../../report/prose-categories.ts';
import { ofCategory } from '../../report/prose-counts.ts';
import { compareProse } from './prose-against-table.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-outcomes';

export const proseOutcomes: Rule = {
  id: ID,
  title: { zh: '正文与表：各类件数', en: 'Text and table: categories' },
  check: (report) =>
    [...outcomeCategories(report), ...applicantCategories()].flatMap((category) =>
      compareProse(report, ID, ofCategory(category)),
    ),
};
