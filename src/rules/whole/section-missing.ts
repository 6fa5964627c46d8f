/** A report without one of the six sections that the notices of 2019 and 2021 prescribe. */
import { SECTIONS } from '../../form/sections.ts';
import { gather } from '../../lib/gather.ts';
import { FORM_NOTICES } from '../basis.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'section-missing';
const NUMERALS = '一二三四五六';

export const sectionMissing: Rule = {
  id: ID,
  title: { zh: '缺章节', en: 'Missing section' },
  basis: FORM_NOTICES,
  examples: {
    right:
      '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
    wrong:
      '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n六、其他需要报告的事项',
  },
  check: (report) =>
    gather(report.edition === 'older' ? [] : SECTIONS, (section, index) =>
      report.sections.some(({ id }) => id === section.id)
        ? []
        : [
            makeFinding({
              rule: ID,
              severity: 'error',
              about: section.label,
              zh: `没有找到「${NUMERALS[index]}、${section.label}」这一部分。`,
              en: `Section ${index + 1} "${section.english}" was not found.`,
            }),
          ],
    ),
};
