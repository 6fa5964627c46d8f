/** A report on 2008–2018: said, because none of the checks of the later forms is made on it. */
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'form-older';

export const formOlder: Rule = {
  id: ID,
  title: { zh: '2018 年及以前的报告', en: 'Report on 2018 or before' },
  basis: {
    zh: '国办公开办函〔2019〕60号的格式自 2019 年度起使用，以前的统计表各地各年不同',
    en: 'the form of 国办公开办函〔2019〕60号 is used from 2019 on; the statistics tables before differ by province and year',
  },
  examples: {
    right: '清源县水务局2022年政府信息公开工作年度报告',
    wrong:
      '清源县水务局2015年政府信息公开工作年度报告\n二、依申请公开情况\n统计指标\t单位\t本年\t累计\n（一）收到申请数\t件\t15\t80\n1.当面申请数\t件\t9\t50\n2.网络申请数\t件\t6\t30',
  },
  check: ({ edition, statistics }) => {
    if (edition !== 'older') return [];
    if (statistics === undefined) {
      return [
        makeFinding({
          rule: ID,
          severity: 'warning',
          about: '统计表',
          zh: '这是 2018 年及以前的报告，没有找到统计表，只读出了文字部分。',
          en: 'This is a report on 2018 or before; no statistics table was found, only its text was read.',
        }),
      ];
    }
    const count = statistics.rows.length;
    return [
      makeFinding({
        rule: ID,
        severity: 'note',
        about: '统计表',
        zh: `这是 2018 年及以前的报告，按当时的《政府信息公开情况统计表》读出 ${count} 行指标，只核对其中的分项合计，不套用 2019 年以后的表格。`,
        en: `This is a report on 2018 or before; ${count} lines of its statistics table were read. Only its own sums are checked; the later forms do not apply.`,
      }),
    ];
  },
};
