/** Words about the page and its browsers: few read them, so they are loaded apart from the others. */
import { inBoth } from './in-both.ts';

export const ABOUT_WORDS = inBoth(
  {
    heading: '关于勾稽',
    what: '核对政府信息公开工作年度报告：读取文件，标出合计不符、空白和读不准的地方，由人照原文改好，再下载数据。',
    files: '文件只在本机的浏览器里读取和保存，不会发送到任何地方。',
    engine: (name: string) => `现在用的浏览器内核：${name}。`,
    old: '这个浏览器比较旧，不保证各项功能都正常。',
    promise:
      '支持 Edge、Chrome 和其他 Chromium 内核浏览器（360、奇安信等，用极速模式）102 及以上版本，Firefox 115 及以上版本。',
  },
  {
    heading: 'About Gouji',
    what: 'Reviews annual reports on government information disclosure: reads the files, marks sums that do not hold, blanks and doubtful readings; a person corrects them by the original and downloads the data.',
    files: 'Files are read and kept in this browser only; nothing is sent anywhere.',
    engine: (name) => `The engine of this browser: ${name}.`,
    old: 'This browser is rather old; not everything is sure to work.',
    promise:
      'Supported: Edge, Chrome and other browsers on Chromium 102 or newer, and Firefox 115 or newer.',
  },
);
