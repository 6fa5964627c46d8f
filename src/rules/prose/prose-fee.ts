/** 信息处理费 said to be none and also to be some; it is no part of table 2's 行政事业性收费. */
import { oncePerText } from '../../report/once-per-text.ts';
import type { ReportText } from '../../report/once-per-text.ts';
import { quote } from '../../report/prose-clauses.ts';
import { listFeeStatements } from '../../report/prose-fees.ts';
import type { FeeStatement } from '../../report/prose-fees.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-fee';

export const proseFee: Rule = {
  id: ID,
  title: { zh: '信息处理费前后不一', en: 'Processing fee given in two ways' },
  basis: {
    zh: '国办函〔2020〕109号：年度报告应写明收取信息处理费的情况',
    en: 'notice 国办函〔2020〕109号: the annual report says what processing fees were charged',
  },
  examples: {
    right:
      '一、总体情况\n工作平稳。\n五、存在的主要问题及改进情况\n公开不够及时。\n六、其他需要报告的事项\n收取信息处理费3件，共1200元。',
    wrong: '全年未收取信息处理费。收取信息处理费3件，共1200元。',
  },
  check: oncePerText((text) => {
    const none = saidNone(text);
    return listFeeStatements(text)
      .filter((each) => isSome(each) && (none !== null || each.cases === 0))
      .map((each) => {
        const other = none ?? each.clause;
        return makeFinding({
          rule: ID,
          severity: 'warning',
          about: each.clause,
          zh: `信息处理费一处写「${quote(each.clause)}」，一处写「${quote(other)}」，请核实收取的件数和金额。`,
          en: `The processing fee is given as "${quote(each.clause)}" and as "${quote(other)}"; please check cases and amount.`,
        });
      });
  }),
};

function isSome({ amount, cases }: FeeStatement): boolean {
  return (amount ?? 0) > 0 || (amount === null && (cases ?? 0) > 0);
}

/** The words that say there was none: a sentence, or a section 六 that is nothing but 无. */
function saidNone(text: ReportText): string | null {
  const none = listFeeStatements(text).find((each) => !isSome(each) && each.amount === 0);
  const other = text.sections.find(({ id }) => id === 'other');
  const isBareNone = /^\s*(?:无|没有)[。.]?\s*$/.test(other?.text ?? '');
  return none?.clause ?? (isBareNone ? `${other?.heading}：无` : null);
}
