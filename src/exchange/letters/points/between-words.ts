/** How the letter speaks of what was found between reports: of the unit's own other years, or of other units. */
import type { AskedBetween } from './asked-between.ts';
import type { RuleWords } from './rule-words.ts';

const EXPLAIN = '请核实；如数无误，请说明原因。';

export const BETWEEN_WORDS = {
  'roll-up': {
    heading: (name) => `${name}与汇总不符`,
    headingOfMany: (count) => `有 ${count} 处与汇总不符`,
    computed: '各单位相加',
    ask: EXPLAIN,
  },
  'carry-over': {
    heading: (name) => `${name}与上一年报告的结转下年度不符`,
    headingOfMany: (count) => `上年结转有 ${count} 处与上一年的报告不符`,
    computed: '上一年报告',
    ask: '请核对两年的报告，更正有误的一份。',
  },
  'in-force': {
    heading: (name) => `${name}与上一年的接不上`,
    headingOfMany: (count) => `现行有效件数有 ${count} 处与上一年的接不上`,
    computed: '上年 + 制发 − 废止',
    ask: '请核对两年的报告，更正有误的一份。',
  },
  'unit-factor': {
    heading: (name) => `${name}的单位可能有误`,
    headingOfMany: (count) => `有 ${count} 处金额的单位可能有误`,
    computed: '按万元计约为',
    ask: '请核实是元还是万元。',
  },
  'conflicting-copies': {
    heading: () => '同一年有数不相同的几份报告',
    ask: '请说明以哪一份为准。',
  },
  late: { heading: () => '公布晚于规定的日期', ask: '请说明原因。' },
  'near-duplicate': {
    heading: () => '正文与另一份报告大量相同',
    ask: '请按本单位当年的实际情况重写。',
  },
  jump: {
    heading: (name) => `${name}与上年相差悬殊`,
    headingOfMany: (count) => `有 ${count} 处与上年相差悬殊`,
    computed: '上年',
    ask: EXPLAIN,
  },
} as const satisfies Readonly<Record<AskedBetween, RuleWords>>;
