/** 正文里的行政复议、行政诉讼件数 against table 4: its totals, and how the cases ended. */
import { gather } from '../../lib/gather.ts';
import { proseCategories } from '../../report/prose-categories.ts';
import { DISPUTES } from '../../report/prose-counts.ts';
import { compareProse } from './prose-against-table.ts';
import { TEXT_AS_TABLE } from '../basis.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-disputes';

export const proseDisputes: Rule = {
  id: ID,
  title: { zh: '正文与表：复议诉讼', en: 'Text and table: disputes' },
  basis: TEXT_AS_TABLE,
  examples: {
    right: '被申请行政复议1件。\n行政复议\t1\t0\t0\t0\t1',
    wrong: '被申请行政复议2件。\n行政复议\t1\t0\t0\t0\t1',
  },
  check: (report) =>
    gather([...DISPUTES, ...proseCategories(report).endings], (subject) =>
      compareProse(report, ID, subject),
    ),
};
