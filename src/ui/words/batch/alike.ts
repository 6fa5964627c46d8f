/** Words of the tab of texts that are alike. */
import { inBoth } from '../in-both.ts';
import { many } from '../many.ts';

/** What is said of the shorter of two texts; figures in characters and percent. */
interface Short {
  readonly length: number;
  readonly common: number;
  readonly percent: number;
  /** As the list has it. */
  readonly listed: number;
}

const grouped = (n: number): string => n.toLocaleString('en-GB');

export const ALIKE_WORDS = inBoth(
  {
    alike: {
      list: '雷同的报告',
      texts: '两篇正文对照',
      pairs: (n: number) => `${n} 对`,
      order: '按相同部分占短文的比例',
      none: '没有发现文字雷同的报告。',
      more: (n: number) => `还有 ${n} 对`,
      moreBefore: (n: number) => `前面还有 ${n} 对`,
      thresholds: (shown: number, grave: number) => `从 ${shown} % 起列出，${grave} % 起算严重`,
      setThresholds: '门限',
      shownFrom: '从百分之几起列出',
      graveFrom: '从百分之几起算严重',
      badThresholds: (least: number) => `请填 ${least} 到 100 的整数，严重的不低于列出的。`,
      set: '改为这样',
      leftOut: '名称与数字先遮去再比；法条原文、许多单位都有的统一模板、上级报告里的文字不算雷同。',
      tooShort: '可比文字太少（不足 25 个片段，约 115 字）的报告不比。',
      sameYear: '同年两家',
      otherYear: '与另一家往年',
      ownLastYear: '与本单位上年',
      own: '与本单位另一份',
      pair: (left: string, right: string) => `${left}与${right}`,
      short: (names: string, { length, common, percent, listed }: Short) =>
        `${names}：短的一篇 ${grouped(length)} 字，有 ${grouped(common)} 字（${percent} %）在另一篇里也有${
          percent === listed ? '' : `；除去法条、模板算 ${listed} %`
        }`,
      changed: (passages: number, names: number, numbers: number) => {
        const what = [
          ...(names > 0 ? [`名称 ${names} 处`] : []),
          ...(numbers > 0 ? [`数字 ${numbers} 处`] : []),
        ];
        return `${passages} 段相同，相同处${what.length === 0 ? '一字未改' : `只改了${what.join('、')}`}。`;
      },
      legend: { same: '蓝底：两篇相同', other: '黄底划线：不同' },
      passage: (at: number, of: number) => `第 ${at} 段，共 ${of} 段`,
      before: '上一段',
      next: '下一段',
      comparing: '正在对照两篇正文…',
      gone: '两篇正文没有都读出来，不能对照。',
      see: '看原文',
      seeOf: (name: string) => `看原文：${name}`,
      section: (at: number, name: string) => `${'一二三四五六'[at] ?? ''}、${name}`,
      folded: (n: number) => (n === 0 ? '这边没有对应的文字' : `${n} 字不相同，已收起`),
      unfold: '展开',
      foldUp: '收起',
      kinds: { number: '数字不同', name: '名称不同', other: '文字不同' },
      heard: (kind: string) => `（${kind}）`,
      returnBoth: '两家都退回',
      returnOne: (name: string) => `退回${name}`,
      onlyReturn: (unit: string) => `只退回${unit}`,
    },
  },
  {
    alike: {
      list: 'Reports that are alike',
      texts: 'Both texts side by side',
      pairs: (n) => (n === 1 ? '1 pair' : `${n} pairs`),
      order: 'by what is the same of the shorter text',
      none: 'No reports were found whose text is alike.',
      more: (n) => `${n} more`,
      moreBefore: (n) => `${n} more before`,
      thresholds: (shown, grave) => `Listed from ${shown} %, grave from ${grave} %`,
      setThresholds: 'Thresholds',
      shownFrom: 'Listed from (%)',
      graveFrom: 'Grave from (%)',
      badThresholds: (least) =>
        `Whole numbers from ${least} to 100, please; grave not below listed.`,
      set: 'Set',
      leftOut:
        'Names and figures are masked first; words of the law, templates that many units fill in and what the body above wrote do not count.',
      tooShort:
        'Reports with too little text to compare (fewer than 25 pieces, some 115 characters) are left out.',
      sameYear: 'Two units, same year',
      otherYear: "With another unit's earlier report",
      ownLastYear: "With the unit's own last year",
      own: 'With another report of the unit',
      pair: (left, right) => `${left} and ${right}`,
      short: (names, { length, common, percent, listed }) =>
        `${names}: of the ${grouped(length)} characters of the shorter text, ${grouped(common)} (${percent} %) stand in the other too${
          percent === listed ? '' : `; ${listed} % without the law and templates`
        }`,
      changed: (passages, names, numbers) => {
        const what = [
          ...(names > 0 ? [`${names} ${names === 1 ? 'name' : 'names'}`] : []),
          ...(numbers > 0 ? [`${numbers} ${numbers === 1 ? 'figure' : 'figures'}`] : []),
        ];
        const same = passages === 1 ? '1 passage is' : `${passages} passages are`;
        return `${same} the same; ${what.length === 0 ? 'nothing' : `only ${what.join(' and ')}`} changed in them.`;
      },
      legend: { same: 'Blue: the same in both', other: 'Underlined amber: different' },
      passage: (at, of) => `Passage ${at} of ${of}`,
      before: 'Back',
      next: 'Next',
      comparing: 'Laying both texts side by side…',
      gone: 'The two texts could not both be read back; they cannot be compared.',
      see: 'See report',
      seeOf: (name) => `See report: ${name}`,
      section: (at, name) => `${at + 1}. ${name}`,
      folded: (n) => (n === 0 ? 'Nothing here' : `Different, folded: ${many(n, 'character')}`),
      unfold: 'Unfold',
      foldUp: 'Fold',
      kinds: { number: 'other figure', name: 'other name', other: 'other words' },
      heard: (kind) => `(${kind}) `,
      returnBoth: 'Send both back',
      returnOne: (name) => `Send back ${name}`,
      onlyReturn: (unit) => `Only ${unit} goes back`,
    },
  },
);
