/** Section headings that are unnumbered, numbered out of order, worded unlike the form, or lost. */
import { SECTIONS } from '../../form/sections.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { gather } from '../../lib/gather.ts';
import type { Section } from '../../report/report.ts';
import { FORM_NOTICES } from '../basis.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'heading-unusual';
const NUMERALS = '一二三四五六';
const NUMBERING =
  /^\s*(?:第\s*([一二三四五六七八九十])\s*(?:部分|章|节)\s*[、.．,，:：]?|([一二三四五六七八九十])\s*[、.．,，:：])\s*/;
/** The headings of the form, folded, by their order. */
const OFFICIAL = SECTIONS.map(({ label }) => foldLabel(label));
/** 四 is printed with either wording in the official form and its explanation. */
const ALSO_OFFICIAL: Readonly<Record<string, readonly string[]>> = {
  disputes: [foldLabel('因政府信息公开工作被申请行政复议、提起行政诉讼情况')],
};

export const headingUnusual: Rule = {
  id: ID,
  title: { zh: '标题与格式不一致', en: 'Unusual heading' },
  basis: FORM_NOTICES,
  examples: {
    right: '五、存在的主要问题及改进情况',
    wrong: '五、存在的问题及改进情况',
  },
  // One for the report: six notes on six headings are one thing to ask of the unit.
  check(report) {
    const problems = gather(report.edition === 'older' ? [] : report.sections, (section) => {
      const order = SECTIONS.findIndex(({ id }) => id === section.id);
      const problem = describeProblem(section, order);
      if (problem === null) return [];
      const label = SECTIONS[order]?.label ?? '';
      return [{ ...problem, label, wanted: `${NUMERALS[order]}、${label}` }];
    });
    if (problems.length === 0) return [];
    return [
      makeFinding({
        rule: ID,
        severity: 'note',
        about: problems.map(({ label }) => label).join('；'),
        zh: `${problems.map(({ zh, wanted }) => `${zh}，规定的标题是「${wanted}」`).join('；')}。`,
        en: `${problems.map(({ en, wanted }) => `${en}; the prescribed heading is "${wanted}"`).join('. ')}.`,
      }),
    ];
  },
};

function describeProblem(section: Section, order: number): { zh: string; en: string } | null {
  const { heading, id } = section;
  const official = SECTIONS[order];
  if (heading === '') {
    return {
      zh: `「${official?.label}」的标题缺失`,
      en: `The heading of "${official?.english}" is missing`,
    };
  }
  const numbered = NUMBERING.exec(heading);
  const numeral = numbered?.[1] ?? numbered?.[2];
  if (numeral === undefined)
    return { zh: `标题「${heading}」没有编号`, en: `Heading "${heading}" has no number` };
  if (numeral !== NUMERALS[order]) {
    return {
      zh: `标题「${heading}」的编号不对`,
      en: `Heading "${heading}" has an unexpected number`,
    };
  }
  const words = foldLabel(heading.replace(NUMBERING, ''));
  return words === OFFICIAL[order] || (ALSO_OFFICIAL[id] ?? []).includes(words)
    ? null
    : {
        zh: `标题「${heading}」的文字与规定不同`,
        en: `Heading "${heading}" is worded differently`,
      };
}
