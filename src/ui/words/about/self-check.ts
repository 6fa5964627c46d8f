/** Words of 关于 → 自检: what is tried in this browser, and what came of it. */
import { inBoth } from '../in-both.ts';
import { many } from '../many.ts';

export const SELF_CHECK_WORDS = inBoth(
  {
    running: '正在自检…',
    yourself: {
      heading: '不信我们，自己看',
      steps: [
        '拔掉网线或关掉无线，再读文件、核对、下载：一切照常。',
        '按 F12，点「网络」，清空，再放入文件：列表里没有去往别处的请求。',
        '请信息科在防火墙上看这台电脑：没有由这个页面去往别处的连接。',
      ],
    },
    trouble: {
      heading: '出了问题，给我们看什么',
      text: '点「复制结果」，里面只有版本、浏览器和各项是否正常，没有单位名、文件名和数。需要给文件时，请先用示例试着重现。',
    },
    good: (n: number, all: number) => `${all} 项里 ${n} 项好`,
    look: (n: number) => `${n} 项请看`,
    again: '再查一次',
    copy: '复制结果',
    copied: '已复制',
    ok: '好',
    see: '请看',
    names: {
      figures: '各种格式',
      requests: '打开以来的请求',
      policy: '页面的规则',
      release: '版本和 SHA-256',
      offline: '断网也能用',
      kept: '存在哪里',
      persisted: '会不会被清掉',
      missing: '这里没有的',
    },
    figures: (right: number, all: number, formats: number) =>
      `自带的 ${formats} 种格式的样例都在这个浏览器里读了一遍，${all} 个数对了 ${right} 个`,
    wrongIn: (names: string) => `不对的：${names}`,
    requests: (own: number, other: number) =>
      `取过本页自己的 ${own} 个文件，向别处发过 ${other} 个请求`,
    closed:
      '写在页面里，由浏览器执行：页面不许向任何地方发请求，页面以外的脚本不许运行；读文件的线程不归它管，程序只让它们取本页旁边 ocr/ 里的文件（认扫描件用）',
    open: '规则不严：程序可以向别处发请求',
    inFull: '看全文',
    noPolicy: '页面里没有规则',
    single: '单文件版',
    served: '网页版',
    asNamed: '刚算过，和页面规则里写的一致',
    notAsNamed: '和页面里写的不一致',
    listNamed: '这是清单 SHA256SUMS 的指纹；在服务器上用 sha256sum -c SHA256SUMS 核对各文件',
    noRelease: '开发中的页面，没有版本',
    inFile: '全部程序都在这一个文件里',
    cached: (n: number) => `页面的 ${n} 个文件都已存在本机，各按指纹核对过`,
    notYet: '还没有存好，请过一会儿再查',
    notHere: '这种打开方式浏览器不给离线打开',
    ways: {
      https: '这台电脑的这个浏览器里，记在这个网址名下',
      http: '这台电脑的这个浏览器里，记在这个内网网址名下',
      file: '这台电脑的这个浏览器里，记在本机文件名下，每一版各存各的',
    },
    usage: (used: string, left: string) => `已用 ${used}，还可用 ${left}`,
    persisted: '浏览器答应长期保留',
    notPersisted: '浏览器没有答应长期保留；清理浏览器数据会一并清掉。要紧的请下载 JSON 留底',
    noPromise:
      '这种打开方式浏览器不作长期保留的承诺；清理浏览器数据会一并清掉。要紧的请下载 JSON 留底',
    nothing: '没有缺的',
    without: (names: string) => `${names}：浏览器在这里不给，本工具不靠它们`,
  },
  {
    running: 'Checking…',
    yourself: {
      heading: 'See for yourself',
      steps: [
        'Pull the network cable or switch wireless off, then read files, review, download: all goes on as before.',
        'Press F12, open Network, clear it and drop files: nothing is asked for from elsewhere.',
        'Have IT look at this machine in the firewall: this page opens no connection to elsewhere.',
      ],
    },
    trouble: {
      heading: 'What to show us when something is wrong',
      text: 'Press “Copy the result”: it holds the version, the browser and whether each thing is well; no names of units or files, no figures. Before giving a file, please try whether a sample shows the same.',
    },
    good: (n, all) => `${n} of ${all} good`,
    look: (n) => `${n} to look at`,
    again: 'Check again',
    copy: 'Copy the result',
    copied: 'Copied',
    ok: 'Good',
    see: 'See',
    names: {
      figures: 'Every format',
      requests: 'Requests since it was opened',
      policy: 'The rules of the page',
      release: 'Version and SHA-256',
      offline: 'Without a network',
      kept: 'Where work is kept',
      persisted: 'Whether it may be cleared',
      missing: 'What is not there',
    },
    figures: (right, all, formats) =>
      `The samples in ${many(formats, 'format')} were read in this browser: ${right} of ${many(all, 'figure')} right`,
    wrongIn: (names) => `Not right: ${names}`,
    requests: (own, other) =>
      `${many(own, 'file')} of the page itself, ${many(other, 'request')} to elsewhere`,
    closed:
      'Written in the page and kept by the browser: the page may send no request at all, and no script from elsewhere runs. Threads that read files do not follow it; the program has them fetch only what lies in ocr/ beside the page (to read scans).',
    open: 'They are not strict: scripts may ask for things elsewhere',
    inFull: 'In full',
    noPolicy: 'The page has no rules',
    single: 'single file',
    served: 'served page',
    asNamed: 'reckoned just now: as the rules of the page name it',
    notAsNamed: 'not what the page names',
    listNamed: 'of the list SHA256SUMS; on the server, sha256sum -c SHA256SUMS checks the files',
    noRelease: 'A page in development has no version',
    inFile: 'The whole program is in this one file',
    cached: (n) =>
      n === 1
        ? 'The one file of the page is on this machine'
        : `All ${n} files of the page are on this machine, each checked by its hash`,
    notYet: 'Not ready yet; check again in a while',
    notHere: 'Opened this way, browsers do not open it without a network',
    ways: {
      https: 'In this browser on this machine, under this address',
      http: 'In this browser on this machine, under this address in the house',
      file: 'In this browser on this machine, among local files, each version by itself',
    },
    usage: (used, left) => `${used} used, ${left} left`,
    persisted: 'The browser has promised to keep it',
    notPersisted:
      'The browser has not promised to keep it; clearing its data clears this too. Download the JSON of what matters',
    noPromise:
      'Opened this way, browsers promise nothing; clearing the data of this one clears this too. Download the JSON of what matters',
    nothing: 'Nothing is missing',
    without: (names) => `${names}: not given here by the browser; nothing depends on them`,
  },
);
