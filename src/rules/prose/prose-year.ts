/** A section that begins with the year before or after as if it were the report's own: text of another year. */
import { SECTIONS } from '../../form/sections.ts';
import { gather } from '../../lib/gather.ts';
import { oncePerText } from '../../report/once-per-text.ts';
import { quote } from '../../report/prose-clauses.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'prose-year';
/** Sections on what was done; 五 may speak of last year's problems and next year's plans. */
const ON_THE_YEAR = new Set(['overview', 'proactive', 'requests', 'disputes']);
const OPENING =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]\s*|附?表\s?[一二三四\d]{0,2}[、.．:：]?\s*)?(20\d\d)\s*年度?(?!底|末|以来|同期|相比|起|\s*\d{1,2}\s*月|印发|发布|出台|的)/;
/** What is said above a table of the time it counts. */
const PERIOD = /统计(?:期间|期限|时间|时段|周期|范围)\s*(?:(?:为|是|自|从|[:：])\s*)?(20\d\d)\s*年/;
const COMPARES = /同比|相比|上年|去年|较|将|计划|拟|打算|以来|自20|截至/;

export const proseYear: Rule = {
  id: ID,
  title: { zh: '正文写成别的年度', en: 'Text of another year' },
  basis: {
    zh: '《条例》第四十九条：报告的是上一年度的工作',
    en: 'Regulations art. 49: the report is on the year before it is published',
  },
  examples: {
    right: '2022年，认真落实各项公开要求。',
    wrong: '2021年，认真落实各项公开要求。',
  },
  check: oncePerText(({ year, sections }) =>
    gather(year === null ? [] : sections, ({ id, heading, text }) => {
      if (year === null || !ON_THE_YEAR.has(id)) return [];
      const label = SECTIONS.find((section) => section.id === id)?.label ?? '';
      const ofOther = linesOf(heading, text, year).filter((line) => isOfOther(line, year));
      return ofOther.map((line) =>
        makeFinding({
          rule: ID,
          severity: 'warning',
          about: `${label}：${line}`,
          zh: `报告的是 ${year} 年，正文却写「${quote(line)}」，请核实是不是套用了别的年度。`,
          en: `The report is on ${year}, but its text says "${quote(line)}"; please check whether another year's text was reused.`,
        }),
      );
    }),
  ),
};

/** The heading and the first sentence of each line, unless the report's own year is said among them. */
function linesOf(heading: string, text: string, year: number): string[] {
  const own = `${year}年`;
  return [
    ...(heading.includes(own) ? [] : [heading]),
    ...(text.includes(own) ? [] : text.split('\n')),
  ].map((line) => (line.split(/[。；]/)[0] ?? '').trim());
}

function isOfOther(line: string, year: number): boolean {
  const said = OPENING.exec(line)?.[1] ?? PERIOD.exec(line)?.[1];
  return Math.abs(Number(said ?? year) - year) === 1 && !COMPARES.test(line);
}
