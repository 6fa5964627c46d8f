/** 正文里「予以公开 258 件，占 33.9%」: the share against the figures it should follow from. */
import { tablesOf } from '../../form/editions.ts';
import type { RowRole } from '../../form/form-types.ts';
import { cellsOfRoles } from '../../form/roles.ts';
import { gather } from '../../lib/gather.ts';
import { proseCategories } from '../../report/prose-categories.ts';
import { quote } from '../../report/prose-clauses.ts';
import { findMentions } from '../../report/prose-mentions.ts';
import type { Mention } from '../../report/prose-mentions.ts';
import type { Report } from '../../report/report.ts';
import { sumCells } from '../../report/sum-cells.ts';
import { TEXT_AS_TABLE } from '../basis.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-shares';
/** What a share may be of: all handled, all received, all received and carried in. */
const WHOLES: readonly (readonly RowRole[])[] = [
  ['total'],
  ['received'],
  ['received', 'carriedIn'],
];

export const proseShares: Rule = {
  id: ID,
  title: { zh: '正文里的比例', en: 'Shares in the text' },
  basis: TEXT_AS_TABLE,
  examples: {
    right:
      '予以公开3件，占75%。\n（一）予以公开\t3\t0\t0\t0\t0\t0\t3\n（七）总计\t4\t0\t0\t0\t0\t0\t4',
    wrong:
      '予以公开3件，占80%。\n（一）予以公开\t3\t0\t0\t0\t0\t0\t3\n（七）总计\t4\t0\t0\t0\t0\t0\t4',
  },
  check: (report) => {
    const stated = gather(proseCategories(report).ofRequests, (subject) =>
      gather(findMentions(report, subject), (mention) =>
        mention.share === null ? [] : [{ cells: subject.cells, mention }],
      ),
    );
    if (stated.length === 0) return [];
    const wholes = wholesOf(report);
    return stated
      .filter(({ mention }) => !isBorneOut(mention, wholes))
      .map(({ cells, mention: { count, share, clause } }) =>
        makeFinding({
          rule: ID,
          severity: 'warning',
          cells,
          about: `${count}：${clause}`,
          zh: `正文写的是 ${count} 件占 ${share?.percent}%（「${quote(clause)}」），按表中办理总数或收到总数都算不出这个比例。`,
          en: `The text calls ${count} a share of ${share?.percent}% ("${quote(clause)}"); neither the requests handled nor those received in the table give that.`,
        }),
      );
  },
};

type Wholes = readonly (number | null)[];

function wholesOf(report: Report): Wholes {
  const { requests } = tablesOf(report);
  return WHOLES.map((rows) => sumCells(report, cellsOfRoles(requests, rows, ['total'])));
}

/** One of the wholes gives the printed share, to its last decimal. */
function isBorneOut({ count, share }: Mention, wholes: Wholes): boolean {
  if (share === null) return true;
  if (wholes.every((whole) => whole === null || whole === 0)) return true; // nothing to hold it against
  const step = 10 ** -share.decimals;
  return wholes.some(
    (whole) =>
      whole !== null && whole > 0 && Math.abs((100 * count) / whole - share.percent) < step,
  );
}
