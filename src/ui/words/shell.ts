/** Words of what every screen shows: the rail, the header, downloads, what is saved. */
import { inBoth } from './in-both.ts';
import { many } from './many.ts';

export const SHELL_WORDS = inBoth(
  {
    appName: '勾稽',
    appTitle: '年度报告核对',
    intake: '导入',
    review: '核对',
    collection: '汇总',
    compare: '比较',
    mainNavigation: '主导航',
    cancel: '取消',
    privacy: '文件只在本机读取，不会发送到任何地方',
    saved: { saved: '已保存', saving: '正在保存…', failed: '未保存' },
    switchLanguage: 'English',
    schemes: {
      now: (scheme: string) => `明暗：${scheme}`,
      of: { light: '浅色', dark: '深色', auto: '跟随系统' },
    },
    close: '关闭',
    find: '找单位、报告、命令',
    about: '关于',
    reportCount: (n: number) => `${n} 份报告`,
    reportsWithErrors: (n: number) => `${n} 份有错`,
    undo: '撤销',
    redo: '重做',
    downloads: {
      json: '下载 JSON',
      more: '更多下载方式',
      failed: '文件没有写成：写它的程序中断了，多半是内存不够。',
      savedAs: (name: string) => `已存为「${name}」，在浏览器的下载文件夹里。`,
      instead: '报告和改动都还在。请少选一些报告再存，或关掉别的页面再试。',
    },
    faults: {
      updated: '页面已更新，这一部分没有加载上，请刷新。',
      broken: '页面的这一部分出了故障，请刷新。',
      safe: '报告和改动都已保存在本机，刷新后还在。',
      unsafe: '有内容还没有保存，请先下载备份，再刷新。',
      reload: '刷新页面',
    },
    saveAlert: {
      problems: {
        full: '没有存上：浏览器的存储空间满了。',
        denied: '没有存上：浏览器不让存（无痕窗口，或网站存储被关掉）。',
        outdated: '没有存上：另一个窗口打开了本工具的新版本。',
        blocked: '没有存上：另一个窗口还开着本工具的旧版本，请先关掉它。',
        taken: '没有存上：另一个窗口接手了这一批报告。',
        cleared: '没有存上：浏览器里存的内容被清除了。',
        broken: '没有存上：浏览器的存储出了故障。',
      },
      keep: '报告和改动都还在这个页面里，请不要关闭或刷新，先下载备份。',
      nothing: '放入的报告只留在这个页面里，关闭前请记得下载。',
      gone: (n: number, names: string) =>
        `其中 ${n} 份的内容已经读不到，备份里没有，请重新放入原文件：${names}。`,
      backup: '下载备份',
      retry: '再试一次',
    },
  },
  {
    appName: 'Gouji',
    appTitle: 'Annual report review',
    intake: 'Import',
    review: 'Review',
    collection: 'Gather',
    compare: 'Compare',
    mainNavigation: 'Main navigation',
    cancel: 'Cancel',
    privacy: 'Files are read on this machine only and sent nowhere',
    saved: { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' },
    switchLanguage: '中文',
    schemes: {
      now: (scheme) => `Colours: ${scheme}`,
      of: { light: 'Light', dark: 'Dark', auto: 'As the system' },
    },
    close: 'Close',
    find: 'Find or do',
    about: 'About',
    reportCount: (n) => many(n, 'report'),
    reportsWithErrors: (n) => `${n} with errors`,
    undo: 'Undo',
    redo: 'Redo',
    downloads: {
      json: 'Download JSON',
      more: 'More downloads',
      failed: 'The file was not written: what writes it broke off, most likely out of memory.',
      savedAs: (name) => `Saved as ${name} in the browser’s folder of downloads.`,
      instead:
        'Reports and edits are all here. Save fewer reports at once, or close other pages and try again.',
    },
    faults: {
      updated: 'The page was updated and this part could not be loaded; please reload.',
      broken: 'This part of the page has failed; please reload.',
      safe: 'Reports and edits are saved on this machine and will be here after it.',
      unsafe: 'Something is not saved yet: download a backup first, then reload.',
      reload: 'Reload the page',
    },
    saveAlert: {
      problems: {
        full: 'Not saved: the browser has no room left.',
        denied:
          'Not saved: the browser does not allow it (private window, or site storage is off).',
        outdated: 'Not saved: another window has opened a newer version of this page.',
        blocked: 'Not saved: another window still has an older version open; close it first.',
        taken: 'Not saved: another window has taken over these reports.',
        cleared: 'Not saved: what the browser had stored was cleared.',
        broken: 'Not saved: the browser’s storage is out of order.',
      },
      keep: 'Reports and edits are still on this page. Do not close or reload it; download a backup.',
      nothing: 'Reports will stay on this page only; download them before you close it.',
      gone: (n, names) =>
        n === 1
          ? `The content of one cannot be had any more and is not in the backup; drop its file again: ${names}.`
          : `The content of ${n} cannot be had any more and is not in the backup; drop their files again: ${names}.`,
      backup: 'Download a backup',
      retry: 'Try again',
    },
  },
);
