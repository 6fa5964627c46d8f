/** Words of the results of reading; loaded with their list. */
import { inBoth } from './in-both.ts';
import { many } from './many.ts';

export const RESULT_WORDS = inBoth(
  {
    nameBatch: '给这一批起个名字',
    named: (name: string) => `这一批叫：${name}`,
    batchName: '这一批的名字',
    batchNameHint: '如：2024 年度年报',
    dismissAll: (n: number) => `不再列出这 ${n} 个`,
    dismissAllText:
      '没有读出和重复的文件会一起从清单中去掉，下载的数据里也不再提到它们。文件本身不受影响。',
    dismissAllYes: '不再列出',
    tallies: '只列出',
    kinds: {
      all: (n: number) => `全部 ${n} 份报告`,
      fresh: (n: number) => `这次放入 ${n} 份`,
      clear: (n: number) => `无待处理 ${n}`,
      error: (n: number) => `有错 ${n}`,
      doubt: (n: number) => `只有存疑 ${n}`,
      returned: (n: number) => `已退回 ${n}`,
      failed: (n: number) => `没有报告的文件 ${n}`,
    },
    fresh: '新',
    returned: (n: number) => `↩ 退 ${n}`,
  },
  {
    nameBatch: 'Name this batch',
    named: (name) => `Batch: ${name}`,
    batchName: 'Name of this batch',
    batchNameHint: 'Such as: reports of 2024',
    dismissAll: (n) => `Take ${n} off the list`,
    dismissAllText:
      'Files without a report and files given twice leave the list together; downloads name them no more. The files themselves stay as they are.',
    dismissAllYes: 'Take off',
    tallies: 'List only',
    kinds: {
      all: (n) => `All ${many(n, 'report')}`,
      fresh: (n) => `${n} of the last drop`,
      clear: (n) => `Nothing open ${n}`,
      error: (n) => `Errors ${n}`,
      doubt: (n) => `Doubts only ${n}`,
      returned: (n) => `Sent back ${n}`,
      failed: (n) => `Files without a report ${n}`,
    },
    fresh: 'new',
    returned: (n) => `↩ ${n} sent back`,
  },
);
