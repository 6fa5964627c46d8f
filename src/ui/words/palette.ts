/** Words of the palette; loaded with it. */
import { inBoth } from './in-both.ts';

export const PALETTE_WORDS = inBoth(
  {
    heading: '查找与命令',
    search: '找报告、单位、问题、命令；空格分开几个词',
    groups: { commands: '命令', findings: '这份报告的问题', units: '单位', reports: '报告' },
    hidden: (n: number) => `还有 ${n} 条，再输几个字`,
    nothing: '没有找到。',
    goTo: (screen: string) => `到「${screen}」`,
    addFiles: '导入文件…',
    asks: { downloads: '下载…', returns: '退回单…', keys: '快捷键', about: '关于' },
  },
  {
    heading: 'Find and do',
    search: 'Find a report, unit, finding or command; separate words by spaces',
    groups: {
      commands: 'Commands',
      findings: 'Findings in this report',
      units: 'Units',
      reports: 'Reports',
    },
    hidden: (n) => `${n} more; type on`,
    nothing: 'Nothing was found.',
    goTo: (screen) => `Go to ${screen}`,
    addFiles: 'Import files…',
    asks: { downloads: 'Download…', returns: 'Letters to units…', keys: 'Keys', about: 'About' },
  },
);
