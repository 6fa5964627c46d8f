/** Section 一 or 五 with nothing in it, or with 「无」: both have to say something; 六 may say 无. */
import { SECTIONS } from '../../form/sections.ts';
import { gather } from '../../lib/gather.ts';
import { oncePerText } from '../../report/once-per-text.ts';
import { makeFinding } from '../rule.ts';
import { FORM_NOTICES } from '../basis.ts';
import type { Rule } from '../rule.ts';

const ID = 'section-empty';
const WITH_CONTENT = new Set(['overview', 'problems']);
const NUMERALS = '一二三四五六';
const NOTHING =
  /^(?:暂|均|本年度?|我局|本单位)?(?:无|没有|略|暂无|不存在)(?:相关|此类)?(?:问题|内容|情况)?$/;

/** More characters than any of these has: nearly every section begins so. */
const MORE_THAN_NOTHING = /^(?:[\s\p{P}]*[^\s\p{P}]){20}/u;

export const sectionEmpty: Rule = {
  id: ID,
  title: { zh: '章节没有内容', en: 'Section without content' },
  basis: FORM_NOTICES,
  examples: {
    right:
      '一、总体情况\n工作平稳。\n五、存在的主要问题及改进情况\n公开不够及时，将加强审核。\n六、其他需要报告的事项\n无。',
    wrong:
      '一、总体情况\n工作平稳。\n五、存在的主要问题及改进情况\n无。\n六、其他需要报告的事项\n无。',
  },
  check: oncePerText(({ edition, sections }) =>
    gather(edition === 'older' ? [] : sections, ({ id, text }) => {
      if (!WITH_CONTENT.has(id) || MORE_THAN_NOTHING.test(text)) return [];
      const words = text.replace(/[\s\p{P}]/gu, '');
      if (words !== '' && !NOTHING.test(words)) return [];
      const order = SECTIONS.findIndex((each) => each.id === id);
      const { label, english } = SECTIONS[order] ?? SECTIONS[0];
      const seen =
        words === ''
          ? { zh: '没有文字', en: 'is empty' }
          : { zh: `只写了「${words}」`, en: `only says "${words}"` };
      return [
        makeFinding({
          rule: ID,
          severity: 'warning',
          about: label,
          zh: `「${NUMERALS[order]}、${label}」这一部分${seen.zh}，请补充。`,
          en: `Section ${order + 1} "${english}" ${seen.en}; it should be filled in.`,
        }),
      ];
    }),
  ),
};
