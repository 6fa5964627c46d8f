/** 正文里各类办理结果、各类申请人的件数 against table 3, category by category. */
import { gather } from '../../lib/gather.ts';
import { proseCategories } from '../../report/prose-categories.ts';
import { compareProse } from './prose-against-table.ts';
import { TEXT_AS_TABLE } from '../basis.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-outcomes';

export const proseOutcomes: Rule = {
  id: ID,
  title: { zh: '正文与表：各类件数', en: 'Text and table: categories' },
  basis: TEXT_AS_TABLE,
  examples: {
    right: '其中予以公开3件。\n（一）予以公开\t3\t0\t0\t0\t0\t0\t3',
    wrong: '其中予以公开2件。\n（一）予以公开\t3\t0\t0\t0\t0\t0\t3',
  },
  check: (report) =>
    gather(proseCategories(report).ofRequests, (subject) => compareProse(report, ID, subject)),
};
