/** A report without one of the six sections that the notices of 2019 and 2021 prescribe. */
import { SECTIONS } from '../../form/sections.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'section-missing';
const NUMERALS = '一二三四五六';

export const sectionMissing: Rule = {
  id: ID,
  title: { zh: '缺章节', en: 'Missing section' },
  check: (report) =>
    (report.edition === 'older' ? [] : SECTIONS).flatMap((section, index) =>
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
