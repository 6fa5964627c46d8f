/** Words about the page and its browsers: few read them, so they are loaded apart from the others. */
import { inBoth } from '../in-both.ts';

export const ABOUT_WORDS = inBoth(
  {
    heading: '关于勾稽',
    tabs: { intro: '介绍', check: '自检', licences: '许可' },
    version: (version: string) => `版本 ${version}`,
    kept: {
      heading: '报告和改动存在哪里',
      https:
        '现在由 https 网址打开：存在这台电脑的这个浏览器里，记在这个网址名下；换浏览器、换电脑都看不到。网页装进了浏览器，断网也能打开。',
      http: '现在由内网 http 网址打开：存在这台电脑的这个浏览器里，记在这个网址名下。这种网址下浏览器不给离线打开、互斥锁和随机编号，本工具不靠它们；断网时打不开网页，存下的报告还在。',
      file: '现在是单个文件打开：存在这台电脑的这个浏览器里，记在「本机文件」名下，每一版各存各的；Firefox 还按文件所在位置分开，文件挪了地方就看不到原来的。没有离线缓存，也用不着：全部程序都在这个文件里。',
      backup:
        '清理浏览器数据会一并清掉。要紧的请下载 JSON 留底，拖回来就能接着做；换版本、换电脑也这样带过去。',
    },
    keeping: {
      yes: '浏览器已答应长期保留：磁盘不够时不会自行清掉，除非人去清理。',
      no: '浏览器没有答应长期保留：磁盘不够时，浏览器可能自行清掉。',
      none: '这种打开方式浏览器不作长期保留的承诺：磁盘不够时可能自行清掉。',
      ask: '请求长期保留',
      refused: '浏览器这次没有答应。把本页加进书签或装到桌面、多用几次后再请求，较易答应。',
    },
    pictures: {
      heading: '扫描件和照片',
      none: {
        single: (name: string) =>
          `认它们要用认图包 ${name}（和 gouji.html 一起发放的文件），这个浏览器里还没有：把它拖进来，只要一次。`,
        served: () => '认它们要用的文件在本页旁边的 ocr/ 里，遇到第一张图片时才取。',
      },
      kept: (name: string, megabytes: number, sha256: string) =>
        `认图包 ${name} 已存在这个浏览器里（${megabytes} MB，SHA-256 ${sha256}）。`,
      drop: '删掉认图包',
    },
    browsers: '浏览器和版本',
    shipped: (n: number) => `页面用到的 ${n} 个开源软件包，各依其许可：`,
    licenceText: '许可全文',
    what: '核对政府信息公开工作年度报告：读取文件，标出合计不符、空白和读不准的地方，由人照原文改好，再下载数据。',
    files: '文件只在本机的浏览器里读取和保存，不会发送到任何地方。',
    engine: (name: string) => `现在用的浏览器内核：${name}。`,
    old: '这个浏览器比较旧，不保证各项功能都正常。',
    promise:
      '支持 Edge、Chrome 和其他 Chromium 内核浏览器（360、奇安信等，用极速模式）102 及以上版本，Firefox 115 及以上版本。',
  },
  {
    heading: 'About Gouji',
    tabs: { intro: 'About', check: 'Self-check', licences: 'Licences' },
    version: (version) => `Version ${version}`,
    kept: {
      heading: 'Where reports and edits are kept',
      https:
        'Opened from an https address: kept in this browser on this machine, under this address; no other browser or machine sees it. The page itself is kept too and opens without a network.',
      http: 'Opened from an http address in the house: kept in this browser on this machine, under this address. Browsers give such addresses no service worker, no locks and no random ids; nothing here depends on them. Without a network the page does not open; what is kept stays.',
      file: 'Opened as a single file: kept in this browser on this machine, among local files, each version by itself; Firefox also keeps files in different places apart, so a file that was moved does not see what it had. There is no service worker and none is needed: the whole program is in the file.',
      backup:
        'Clearing the data of the browser clears it too. Download the JSON of what matters: dropped here again it goes on, also in another version or on another machine.',
    },
    keeping: {
      yes: 'The browser has promised to keep it: it is not cleared when the disk is full, only by hand.',
      no: 'The browser has not promised to keep it: it may clear it when the disk is full.',
      none: 'Opened this way, browsers promise nothing: this one may clear it when the disk is full.',
      ask: 'Ask to keep it',
      refused:
        'The browser did not promise this time. It does so sooner for a page that is bookmarked, installed or often used.',
    },
    pictures: {
      heading: 'Scans and photographs',
      none: {
        single: (name) =>
          `They are read with the recognition package ${name} (given out with gouji.html), which is not in this browser yet: drop it here, once.`,
        served: () =>
          'What they are read with lies in ocr/ beside the page and is fetched with the first picture.',
      },
      kept: (name, megabytes, sha256) =>
        `The recognition package ${name} is kept in this browser (${megabytes} MB, SHA-256 ${sha256}).`,
      drop: 'Remove it',
    },
    browsers: 'Browser and version',
    shipped: (n) =>
      n === 1
        ? 'One package of open source in the page:'
        : `The ${n} packages of open source in the page:`,
    licenceText: 'The text of all licences',
    what: 'Reviews annual reports on government information disclosure: reads the files, marks sums that do not hold, blanks and doubtful readings; a person corrects them by the original and downloads the data.',
    files: 'Files are read and kept in this browser only; nothing is sent anywhere.',
    engine: (name) => `The engine of this browser: ${name}.`,
    old: 'This browser is rather old; not everything is sure to work.',
    promise:
      'Supported: Edge, Chrome and other browsers on Chromium 102 or newer, and Firefox 115 or newer.',
  },
);
