/** Words of a roll-up made of a body's units, and of the paragraph beside it. */
import { inBoth } from '../in-both.ts';
import { many } from '../many.ts';

export const MADE_ROLL_UP_WORDS = inBoth(
  {
    madeRollUp: {
      noForm: (year: number) => `${year} 年还没有统一的三张表，不能生成汇总表。`,
      title: (body: string, year: number, n: number, lacks: readonly string[]) =>
        [`${body} ${year} 年 · ${n} 家相加`, ...lacks].join('，'),
      lacks: (n: number, part: string) => `其中 ${n} 家缺${part}`,
      parts: { proactive: '第二部分', requests: '第三部分', disputes: '第四部分' },
      legend: {
        returned: (n: number) => `已退回、还没有改正 ${n} 格`,
        open: (n: number) => `错或疑点未处理 ${n} 格`,
        published: (n: number) => `原文如此 ${n} 格`,
      },
      elsewhere: (n: number) => `另两张表还有 ${n} 格`,
      clickAny: '点任一格，看每家给了多少',
      marks: {
        returned: '含有已退回、还没有改正的数',
        open: '含有未处理的错或疑点',
        published: '含有原文如此的数',
      },
      named: (what: string, names: string) => `${what}：${names}`,
      which: '算进哪些单位',
      pick: '选单位…',
      pickTitle: '算进哪些单位',
      pickFind: '按名称找',
      pickAll: '全选',
      pickNone: '全不选',
      pickMore: (n: number) => `还有 ${n} 家，输入名称来找`,
      pickDone: '好了',
      withErrors: '错还没有改正',
      mode: '有错的单位怎么办',
      modes: { mark: '照算，并标出', 'leave-out': '先不算' },
      errorCount: (open: number, returned: number) =>
        [...(open > 0 ? [`错 ${open}`] : []), ...(returned > 0 ? [`已退回 ${returned}`] : [])].join(
          ' · ',
        ),
      lackHead: '缺表的单位',
      lackKinds: {
        lost: (part: string, n: number) => `缺${part} ${n} 家`,
        blank: (part: string, n: number) => `${part}全空着、按 0 算 ${n} 家`,
      },
      noReports: '没有报告，不能算',
      blanks: (n: number) => `留空、按 0 算的 ${n} 家`,
      unknown: (n: number) => `数不能确定、没有算进的 ${n} 家`,
      broken: (n: number) => `合出来的表有 ${n} 条勾稽关系不平，改正以前不要报出`,
      off: (sum: string, difference: string) => `${sum}，差 ${difference}`,
      broughtBy: '带进来的：',
      bringer: (unit: string, difference: string) => `${unit} ${difference}`,
      moreUnits: (n: number) => `等 ${n} 家`,
      fewerSums: '收起',
      draftOff: (left: number, right: number, difference: string) =>
        `这段话里的数不平：新收 + 上年结转是 ${left}，办结 + 结转下年度是 ${right}，差 ${difference}。`,
      draftBroken: (n: number) => `合出来的表有 ${n} 条勾稽关系不平，见表的上方。`,
      outs: '存成文件',
      draftHead: '写好的一段话',
      draftHint: '数变了，这段话跟着变',
      copyTable: '复制，贴进 Word',
      save: { docx: '存 Word', xlsx: '存 Excel', html: '存网页' },
      saveHint: '二、三、四三张表都在里面',
      copyDraft: '复制这段话',
      copied: '已复制',
      copyRefused: '浏览器不让网页复制：请点表里一格，按 Ctrl+C。',
      copyTextRefused: '浏览器不让网页复制：请选中文字，按 Ctrl+C。',
      draft: {
        opening: (year: number, place: string) => `${year} 年，${place}各单位`,
        received: (n: number) => `新收政府信息公开申请 ${n} 件`,
        carriedIn: (n: number) => `上年结转 ${n} 件`,
        handled: (n: number) => `办结 ${n} 件`,
        granted: (n: number, share: string) => `其中予以公开 ${n} 件，占 ${share}`,
        partial: (n: number, share: string) => `部分公开 ${n} 件，占 ${share}`,
        carriedOut: (n: number) => `结转下年度 ${n} 件`,
        disputes: (reviews: number, lawsuits: number) =>
          `因政府信息公开引起的行政复议 ${reviews} 件、行政诉讼 ${lawsuits} 件`,
        comma: '，',
        semicolon: '；',
        stop: '。',
        basis: (taken: number, missing: number, left: number, lacks: readonly string[]) =>
          `（${[
            `${taken} 家`,
            ...lacks,
            ...(missing > 0 ? [`${missing} 家未报`] : []),
            ...(left > 0 ? [`${left} 家有错未算`] : []),
          ].join('，')}）`,
      },
    },
  },
  {
    madeRollUp: {
      noForm: (year) => `In ${year} there were no common tables yet: none can be made.`,
      title: (body, year, n, lacks) =>
        [`${body} ${year} · sum of ${many(n, 'unit')}`, ...lacks].join(', '),
      lacks: (n, part) => `${n} of them without ${part}`,
      parts: { proactive: 'section 2', requests: 'section 3', disputes: 'section 4' },
      legend: {
        returned: (n) => `returned, not mended ${n}`,
        open: (n) => `open errors or doubts ${n}`,
        published: (n) => `as published ${n}`,
      },
      elsewhere: (n) => `${n} more in the other tables`,
      clickAny: 'Choose any figure to see what each unit gave',
      marks: {
        returned: 'holds figures that were returned and not mended',
        open: 'holds open errors or doubts',
        published: 'holds figures accepted as published',
      },
      named: (what, names) => `${what}: ${names}`,
      which: 'Which units are in it',
      pick: 'Choose…',
      pickTitle: 'Which units are in it',
      pickFind: 'Find by name',
      pickAll: 'All',
      pickNone: 'None',
      pickMore: (n) => `${n} more: type a name to find them`,
      pickDone: 'Done',
      withErrors: 'With errors not mended',
      mode: 'Units with errors',
      modes: { mark: 'Count and mark', 'leave-out': 'Leave out' },
      errorCount: (open, returned) =>
        [
          ...(open > 0 ? [`E ${open}`] : []),
          ...(returned > 0 ? [`returned ${returned}`] : []),
        ].join(' · '),
      lackHead: 'Without a table',
      lackKinds: {
        lost: (part, n) => `Without ${part}: ${many(n, 'unit')}`,
        blank: (part, n) => `${part} left blank, counted as 0: ${many(n, 'unit')}`,
      },
      noReports: 'No report, cannot be counted',
      blanks: (n) => `${n} left it blank, counted as 0`,
      unknown: (n) => `${n} not counted, as the figure is not certain`,
      broken: (n) =>
        n === 1
          ? '1 sum does not hold in the made table: do not hand it in before it is mended'
          : `${n} sums do not hold in the made table: do not hand it in before they are mended`,
      off: (sum, difference) => `${sum}, off by ${difference}`,
      broughtBy: 'Brought in by: ',
      bringer: (unit, difference) => `${unit} ${difference}`,
      moreUnits: (n) => `${many(n, 'unit')} in all`,
      fewerSums: 'Fewer',
      draftOff: (left, right, difference) =>
        `These figures do not balance: received and carried in are ${left}, handled and carried over ${right}, off by ${difference}.`,
      draftBroken: (n) =>
        n === 1
          ? '1 sum does not hold in the made table: see above it.'
          : `${n} sums do not hold in the made table: see above it.`,
      outs: 'Save as a file',
      draftHead: 'A paragraph, drafted',
      draftHint: 'it follows the figures',
      copyTable: 'Copy for Word',
      save: { docx: 'Word', xlsx: 'Excel', html: 'Web page' },
      saveHint: 'all three tables, in Chinese',
      copyDraft: 'Copy the paragraph',
      copied: 'Copied',
      copyRefused: 'The browser does not let pages copy: choose a figure and press Ctrl+C.',
      copyTextRefused: 'The browser does not let pages copy: select the text and press Ctrl+C.',
      draft: {
        opening: (year, place) => `In ${year} the units of ${place} `,
        received: (n) => `received ${many(n, 'request')} for information`,
        carriedIn: (n) => `had ${n} carried in`,
        handled: (n) => `handled ${n}`,
        granted: (n, share) => `of which ${n} (${share}) were granted`,
        partial: (n, share) => `${n} (${share}) were granted in part`,
        carriedOut: (n) => `${n} were carried over`,
        disputes: (reviews, lawsuits) =>
          `disclosure led to ${many(reviews, 'administrative review')} and ${many(lawsuits, 'lawsuit')}`,
        comma: ', ',
        semicolon: '; ',
        stop: '.',
        basis: (taken, missing, left, lacks) =>
          ` (${[
            many(taken, 'unit'),
            ...lacks,
            ...(missing > 0 ? [`${missing} not handed in`] : []),
            ...(left > 0 ? [`${left} left out for errors`] : []),
          ].join(', ')})`,
      },
    },
  },
);
