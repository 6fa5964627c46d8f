/** Words of reports that go back to their units and come again. */
import { inBoth } from './in-both.ts';
import { many } from './many.ts';

export const VERSIONS_WORDS = inBoth(
  {
    versions: {
      heading: '新版对旧版',
      none: '这份报告只有一个版本。',
      old: '旧版',
      now: '新版',
      choose: '对照哪一份',
      seeOld: '看旧版',
      seeNew: '看新版',
      compare: '逐条对照',
      replace: '替换旧版',
      isOld: (name: string) => `这是旧版，已由「${name}」替换；旧版一直可看。`,
      hasNewer: (name: string) => `同一单位、同一年度，后来又收到「${name}」。`,
      hasEarlier: (name: string) => `同一单位、同一年度，先前收过「${name}」。这份是它的新版吗？`,
      mended: '要求改、已改',
      notMended: '要求改、没改',
      unasked: '没要求、却改了',
      unaskedCount: (cells: number, sentences: number) => `${cells} 格 ${sentences} 处文字`,
      same: (cells: number) =>
        `其余 ${cells} 格没有变。替换后，旧版上的处理意见和核对无误的锁定凡仍适用的，都带到新版。`,
    },
    returns: {
      open: (n: number) => `退回单 ${n} 家`,
      next: '去写退回单',
      title: (n: number) => `退回 ${n} 家`,
      text: '每家一个文件夹：退回单（Word）和标出各处的原件（Word、PDF 写批注，其他格式另附标注页）；另有全批的台账。只写处理为「退回更正」的问题。',
      count: (n: number) => `问题 ${n} 条`,
      units: '退回的单位',
      letter: '退回单',
      wording: (n: number) => `第 ${n} 处请该单位怎样办`,
      wordingHint: '可以改写：退回单和原件上的批注都照这里的写；删空则恢复通常的写法',
      onEvery: '每份都写上',
      facts: {
        sender: '落款',
        date: '日期',
        deadline: '限期',
        contact: '联系人',
        phone: '电话',
      },
      blank: '留空则印横线',
      day: (date: Date) =>
        `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日`,
      writing: '正在写退回单',
      save: (n: number) => `退回 ${n} 家，存成 ZIP`,
    },
  },
  {
    versions: {
      heading: 'This version against the earlier one',
      none: 'There is only one version of this report.',
      old: 'Earlier',
      now: 'newer',
      choose: 'Compare with',
      seeOld: 'See the earlier one',
      seeNew: 'See the newer one',
      compare: 'Compare',
      replace: 'Take its place',
      isOld: (name) => `An earlier version; "${name}" has taken its place. It can always be read.`,
      hasNewer: (name) => `The same agency and year came again later: "${name}".`,
      hasEarlier: (name) =>
        `The same agency and year came before: "${name}". Is this a newer version of it?`,
      mended: 'Asked for and mended',
      notMended: 'Asked for, not mended',
      unasked: 'Changed without being asked',
      unaskedCount: (cells, sentences) =>
        `${many(cells, 'cell')}, ${many(sentences, 'place')} of the text`,
      same: (cells) =>
        `The same as before: ${many(cells, 'other cell')}. Decisions and locks that still apply go over to the newer version.`,
    },
    returns: {
      open: (n) => `Letters to ${n}`,
      next: 'Write the letters',
      title: (n) => `Send back to ${many(n, 'unit')}`,
      text: 'A folder a unit: the letter (Word, in Chinese) and its own file marked (comments in Word and PDF; else a sheet of marks); and the ledger of the batch. Only findings that are sent back stand in it.',
      count: (n) => many(n, 'finding'),
      units: 'Units',
      letter: 'Letter',
      wording: (n) => `What point ${n} asks of the unit`,
      wordingHint:
        'Can be reworded: the letter and the notes on the original say it so; left empty, the usual words return',
      onEvery: 'On every letter',
      facts: {
        sender: 'Sender',
        date: 'Date',
        deadline: 'Answer by',
        contact: 'Contact',
        phone: 'Telephone',
      },
      blank: 'Blank leaves a line',
      // It is printed in the letter, which is in Chinese.
      day: (date) => `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日`,
      writing: 'Writing the letters',
      save: (n) => `Send back to ${n}, save as ZIP`,
    },
  },
);
