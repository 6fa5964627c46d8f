/**
 * How the letter speaks of what each rule finds: a heading, what is asked, and the sentence where that of
 * the rule speaks to the reviewer. The unit is told about its report, never about how it was checked.
 */
import { BETWEEN_WORDS } from './between-words.ts';
import { REMARK } from '../../../report/finding-identity.ts';
import { DOUBT_KINDS, isDoubtRule } from '../../../report/doubt-kinds.ts';

export interface RuleWords {
  /** @param name of the cell or cells: 「（七）总计·自然人」 */
  readonly heading: (name: string) => string;
  /** The same for many cells or sums at once. */
  readonly headingOfMany?: (count: number) => string;
  /** What the figure is compared with, in its box. */
  readonly computed?: string;
  /** In place of the rule's own sentence; @param print of the cell or cells; @param message the rule's own */
  readonly sentence?: (name: string, print: string, message: string) => string;
  readonly ask: string;
}

const CHECK = '请核实后更正。';
const AGREE = '请核实，使正文与表格一致。';
const FILL = '请补填；没有的填 0。';
const whole = (text: string) => (): string => text;

const SUMS = {
  'requests-column-balance': {
    heading: (name) => `${name}收到与办理的件数不符`,
    headingOfMany: (count) => `第三部分的表有 ${count} 列收到与办理的件数不符`,
    ask: CHECK,
  },
  'requests-result-total': {
    heading: (name) => `${name}与各项办理结果之和不符`,
    headingOfMany: (count) => `「（七）总计」有 ${count} 列与各项办理结果之和不符`,
    computed: '各项相加',
    ask: CHECK,
  },
  'requests-row-total': {
    heading: (name) => `${name}与各类申请人之和不符`,
    headingOfMany: (count) => `第三部分的表有 ${count} 行的总计与各类申请人之和不符`,
    computed: '各类相加',
    ask: CHECK,
  },
  'disputes-row-total': {
    heading: (name) => `${name}与四项结果之和不符`,
    headingOfMany: (count) => `第四部分的表有 ${count} 处总计与四项结果之和不符`,
    computed: '四项相加',
    ask: CHECK,
  },
  'statistics-total': {
    heading: (name) => `${name}与其下各项之和不符`,
    headingOfMany: (count) => `统计表有 ${count} 处与其下各项之和不符`,
    computed: '各项相加',
    ask: CHECK,
  },
  'sum-in-doubt': {
    heading: (name) => `${name}处合计不符`,
    headingOfMany: (count) => `有 ${count} 处合计不符`,
    computed: '各项相加',
    sentence: (name) => `${name}处合计不符，其中有的数看不清楚。`,
    ask: '请写明各数，并核实合计。',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;

const WORDS: Readonly<Record<string, RuleWords>> = {
  ...SUMS,
  ...BETWEEN_WORDS,
  [REMARK]: {
    heading: (name) => `${name}请核实`,
    headingOfMany: (count) => `有 ${count} 格请核实`,
    sentence: (name, print) => `${name}印的是「${print}」。`,
    ask: CHECK,
  },
  'cell-blank': {
    heading: (name) => `${name}没有数`,
    headingOfMany: (count) => `有 ${count} 处没有数`,
    sentence: (name) => `${name}空白；空白不能当作 0。`,
    ask: FILL,
  },
  'cell-unreadable': {
    heading: (name) => `${name}印的不是数字`,
    headingOfMany: (count) => `有 ${count} 格印的不是数字`,
    sentence: (name, print) => `${name}印的是「${print}」，不是数字。`,
    ask: '请更正为数字；没有的填 0。',
  },
  'count-negative': {
    heading: (name) => `${name}是负数`,
    headingOfMany: (count) => `有 ${count} 格是负数`,
    ask: CHECK,
  },
  'count-fraction': {
    heading: (name) => `${name}带小数`,
    headingOfMany: (count) => `有 ${count} 格的件数带小数`,
    ask: CHECK,
  },
  'issued-in-force': {
    heading: (name) => `${name}的制发件数大于现行有效件数`,
    ask: CHECK,
  },
  'unit-converted': {
    heading: (name) => `${name}的金额单位与表头不同`,
    headingOfMany: (count) => `有 ${count} 格的金额单位与表头不同`,
    sentence: (name, print) => `${name}印的是「${print}」，表头的单位是万元。`,
    ask: '请按表头的单位填写。',
  },
  'sum-unchecked': {
    heading: whole('有的数不清楚，合计无法核对'),
    sentence: (name) => `${name}没有数或者看不清楚，有关的合计无法核对。`,
    ask: '请写明各数；没有的填 0。',
  },
  'table-missing': {
    heading: whole('缺少规定的表格'),
    sentence: whole('报告里没有这张表，或者表里的数字看不清楚。'),
    ask: '请按规定的格式补上。',
  },
  'section-missing': { heading: whole('缺少规定的部分'), ask: '请补上这一部分。' },
  'section-empty': { heading: whole('有的部分没有内容'), ask: '请补充。' },
  'identity-missing': {
    heading: whole('标题不完整'),
    sentence: whole('报告标题应写明单位名称和年度。'),
    ask: '请补充。',
  },
  'form-of-other-year': { heading: whole('用的不是这一年度的表格'), ask: '请换用规定的表格。' },
  'form-older': {
    heading: whole('用的是 2018 年及以前的格式'),
    sentence: whole('报告没有使用 2019 年以后规定的表格。'),
    ask: '请按规定的格式填写。',
  },
  'prose-received': { heading: (name) => `正文的收到件数与${name}不符`, ask: AGREE },
  'prose-carried': { heading: (name) => `正文的结转件数与${name}不符`, ask: AGREE },
  'prose-disputes': { heading: (name) => `正文的复议诉讼件数与${name}不符`, ask: AGREE },
  'prose-handled': { heading: (name) => `正文的办结件数与${name}不符`, ask: AGREE },
  'prose-outcomes': { heading: (name) => `正文的件数与${name}不符`, ask: AGREE },
  'prose-shares': {
    heading: whole('正文的比例算不出来'),
    sentence: whole('按表中的办理总数或收到总数都算不出这个比例。'),
    ask: CHECK,
  },
  'prose-contradiction': { heading: (name) => `正文的说法与${name}矛盾`, ask: AGREE },
  'prose-year': { heading: whole('正文写成别的年度'), ask: CHECK },
  'prose-fee': { heading: whole('信息处理费前后不一'), ask: CHECK },
  'prose-too-long': {
    heading: whole('正文过长'),
    sentence: whole('正文的篇幅远超规定。'),
    ask: '请压缩。',
  },
  'heading-unusual': { heading: whole('标题与规定的不同'), ask: '请改用规定的标题。' },
  'sub-numbering': { heading: whole('小标题的编号不连续'), ask: CHECK },
  'overview-parts': { heading: whole('总体情况没有写全'), ask: '请补充。' },
  'prose-doubled': { heading: whole('词语重复'), ask: CHECK },
};

export function isSum(rule: string): boolean {
  return Object.hasOwn(SUMS, rule);
}

/** Whether its `found` is what the prose says, and its `expected` what the table does. */
export function isOfProse(rule: string): boolean {
  return rule.startsWith('prose-');
}

/** Rules that have words of their own here. */
export function hasWords(rule: string): boolean {
  return Object.hasOwn(WORDS, rule) || isDoubtRule(rule);
}

export function wordsOfRule(rule: string): RuleWords {
  return WORDS[rule] ?? (isDoubtRule(rule) ? wordsOfDoubt(rule) : OTHER);
}

const OTHER: RuleWords = { heading: (name) => `${name}需要核实`, ask: '请核实或说明。' };

/** What was doubtful to read is said as what cannot be told from the print. */
function wordsOfDoubt(rule: keyof typeof DOUBT_KINDS): RuleWords {
  const title = DOUBT_KINDS[rule].title.zh;
  return {
    heading: (name) => (name === '' ? title : `${name}：${title}`),
    headingOfMany: (count) => `有 ${count} 处看不清楚（${title}）`,
    sentence: (name, print, message) => {
      // Of the report as a whole only the doubt itself knows what is printed where.
      if (name === '') return factOf(message);
      return print === '' ? `${name}不能确定。` : `${name}印的是「${print}」，不能确定是什么数。`;
    },
    ask: '请核实并写明。',
  };
}

/** What stands in the report; what was made of it, and what the reviewer is asked, is left out. */
function factOf(message: string): string {
  const ends = ['；已', '，已', '，请', '。请'].map((mark) => message.indexOf(mark));
  const end = Math.min(...ends.filter((at) => at > 0), message.length);
  return `${message.slice(0, end).replace(/。$/, '')}。`;
}
