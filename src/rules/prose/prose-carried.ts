/** 正文里的上年结转、结转下年度 against the two rows of table 3. */
import { gather } from '../../lib/gather.ts';
import { CARRIED } from '../../report/prose-counts.ts';
import { compareProse } from './prose-against-table.ts';
import { TEXT_AS_TABLE } from '../basis.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-carried';

export const proseCarried: Rule = {
  id: ID,
  title: { zh: '正文与表：结转', en: 'Text and table: carried over' },
  basis: TEXT_AS_TABLE,
  examples: {
    right: '结转下年度继续办理1件。\n四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
    wrong: '结转下年度继续办理2件。\n四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1',
  },
  check: (report) => gather(CARRIED, (subject) => compareProse(report, ID, subject)),
};
