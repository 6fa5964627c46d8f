/** Words of what is done to several reports together. */
import { inBoth } from './in-both.ts';
import { many } from './many.ts';

export const TOGETHER_WORDS = inBoth(
  {
    together: {
      bar: '对勾选的报告',
      checked: (n: number) => `已勾选 ${n} 份`,
      uncheck: '取消勾选',
      decide: '一起处理…',
      decideHint: '这些报告里待处理的问题，一次处理',
      returns: '退回单…',
      save: '下载…',
      remove: '移出',
      removeHint: '从这一批里移出，可以撤销',
      title: (n: number) => `一起处理 ${n} 份报告`,
      which: '哪些待处理的问题',
      severities: {
        error: (n: number) => `错误 ${n} 条`,
        warning: (n: number) => `存疑 ${n} 条`,
        note: (n: number) => `提示 ${n} 条`,
      },
      how: '怎样处理',
      as: {
        returned: '退回更正',
        standing: '原文如此（存疑的：已核对无误）',
        dismissed: '不予处理',
        state: '不动问题，只改核对状态',
      },
      asHint: {
        returned: '写进各单位的退回单，请它更正或说明',
        standing: '照原样保留；还缺数的格不在内，要逐格看',
        dismissed: '不算问题，不再处理',
        state: '例如全部按原文发布',
      },
      state: '核对状态改为',
      note: '说明，写进每一条',
      run: (n: number) => `处理 ${n} 条`,
      runState: (n: number) => `改 ${n} 份`,
      nothing: '没有选中待处理的问题',
      working: '正在处理',
      done: (findings: number, reports: number) =>
        `已处理 ${reports} 份报告的 ${findings} 条问题。`,
      doneState: (reports: number) => `已改 ${reports} 份报告的核对状态。`,
      left: (n: number) => `另有 ${n} 条还待处理：缺数的格要逐格看。`,
      undo: '全部撤销',
      undone: '已全部撤销。',
    },
  },
  {
    together: {
      bar: 'For the selected reports',
      checked: (n) => `${n} selected`,
      uncheck: 'Clear the selection',
      decide: 'Decide together…',
      decideHint: 'Decide the open findings of these reports at once',
      returns: 'Letters…',
      save: 'Download…',
      remove: 'Remove',
      removeHint: 'Take them out of this batch; can be undone',
      title: (n) => `Decide ${many(n, 'report')} together`,
      which: 'Which open findings',
      severities: {
        error: (n) => many(n, 'error'),
        warning: (n) => many(n, 'doubt'),
        note: (n) => many(n, 'note'),
      },
      how: 'What becomes of them',
      as: {
        returned: 'Send back',
        standing: 'As printed (doubts: compared and right)',
        dismissed: 'Leave it',
        state: 'Leave the findings, set the review state',
      },
      asHint: {
        returned: 'Goes into the letter to each unit, who is to correct or explain it',
        standing: 'Stays as it is; cells without a figure are left for you to see one by one',
        dismissed: 'No problem, nothing more to do',
        state: 'For instance: publish all as they are',
      },
      state: 'Set the review state to',
      note: 'Note, added to each of them',
      run: (n) => `Decide ${many(n, 'finding')}`,
      runState: (n) => `Set ${many(n, 'report')}`,
      nothing: 'No open finding is chosen',
      working: 'At work',
      done: (findings, reports) =>
        `Decided ${many(findings, 'finding')} of ${many(reports, 'report')}.`,
      doneState: (reports) => `Set the review state of ${many(reports, 'report')}.`,
      left: (n) =>
        `${many(n, 'finding')} left open: cells without a figure are to be seen one by one.`,
      undo: 'Undo all of it',
      undone: 'All of it undone.',
    },
  },
);
