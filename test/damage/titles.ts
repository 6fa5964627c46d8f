/**
 * Titles in the layouts in which published reports print them, over agencies of every kind. A layout
 * says what stands above section 一; agency and year must come out as if it were the plain title.
 */
import type { Random } from '../support/random.ts';

export interface TitleParts {
  readonly agency: string;
  readonly year: number;
}

export interface TitleLayout {
  readonly id: string;
  /** The lines above section 一. */
  readonly lines: (parts: TitleParts) => readonly string[];
  /** What an HTML page calls itself; a text file when absent. */
  readonly pageTitle?: (parts: TitleParts) => string;
  /** The lines at the end. */
  readonly foot?: (parts: TitleParts) => readonly string[];
  readonly fileName?: (parts: TitleParts) => string;
}

const PLACES = [
  '星河市',
  '望月县',
  '和水县',
  '定山市',
  '将台区',
  '万年湖县',
  '星河市银沙区',
  '从岭自治县',
];
const BODIES = [
  '人民政府',
  '人民政府办公室',
  '教育局',
  '公安局交通警察支队',
  '人力资源和社会保障局',
  '工业和信息化局',
  '政务服务和数据管理局（行政审批局）',
  '发展和改革委员会',
  '卫生健康委员会',
  '机构编制委员会办公室',
  '经济技术开发区管委会',
  '高新技术产业开发区管理委员会',
  '望月湖街道办事处',
  '年丰镇人民政府',
  '关山镇',
  '银沙回族乡人民政府',
  '住房公积金管理中心',
  '疾病预防控制中心',
  '气象台',
  '第一人民医院',
  '实验中学',
  '水务集团有限公司',
  '供销合作社联合社',
  '红星农场',
];
const WHOLE_NAMES = [
  '国家税务总局星河市税务局',
  '国家税务总局望月县税务局第一税务分局',
  '中华人民共和国星河海关',
  '中国（星河）自由贸易试验区管理委员会',
  '星河大学',
  '星河职业技术学院',
  '第七师星河市',
  '星河港口集团有限公司',
  '星河省自然资源厅',
  '望月综合实验区',
];

export function inventAgency(random: Random): string {
  return random.chance(0.25) ? random.pick(WHOLE_NAMES) : random.pick(PLACES) + random.pick(BODIES);
}

const WORDS = '政府信息公开工作年度报告';
const numerals = (year: number, zero: string): string =>
  [...String(year)].map((digit) => `${zero}一二三四五六七八九`[Number(digit)]).join('');
const wide = (year: number): string =>
  [...String(year)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
const spread = (text: string): string => [...text].join(' ');

const one = (id: string, line: (agency: string, year: number) => string): TitleLayout => ({
  id,
  lines: ({ agency, year }) => [line(agency, year)],
});
const many = (
  id: string,
  lines: (agency: string, year: number) => readonly string[],
): TitleLayout => ({ id, lines: ({ agency, year }) => lines(agency, year) });

const ON_ONE_LINE: readonly TitleLayout[] = [
  one('年', (agency, year) => `${agency}${year}年${WORDS}`),
  one('年度', (agency, year) => `${agency}${year}年度${WORDS}`),
  one('year first', (agency, year) => `${year}年${agency}${WORDS}`),
  one('年度 first', (agency, year) => `${year}年度${agency}${WORDS}`),
  one('blanks around the year', (agency, year) => `${agency} ${year} 年度 ${WORDS}`),
  one('a blank between all characters', (agency, year) => spread(`${agency}${year}年${WORDS}`)),
  one('关于 … 的年度报告', (agency, year) => `${agency}关于${year}年度政府信息公开工作的年度报告`),
  one('关于', (agency, year) => `${agency}关于${year}年${WORDS}`),
  one('关于 … 的报告', (agency, year) => `${agency}关于${year}年政府信息公开工作情况的报告`),
  one('关于报送 … 的函', (agency, year) => `${agency}关于报送${year}年度${WORDS}的函`),
  one('关于报送《》的函', (agency, year) => `${agency}关于报送《${agency}${year}年${WORDS}》的函`),
  one('关于上报', (agency, year) => `${agency}关于上报${year}年${WORDS}的报告`),
  one('关于印发', (agency, year) => `${agency}关于印发${year}年度${WORDS}的通知`),
  one('关于公布', (agency, year) => `${agency}关于公布${year}年${WORDS}的公告`),
  one('handed on by an office', (agency, year) => `关于印发${agency}${year}年${WORDS}的通知`),
  one('关于 first', (agency, year) => `关于${agency}${year}年度政府信息公开工作的报告`),
  one('in 《》', (agency, year) => `《${agency}${year}年${WORDS}》`),
  one('in 【】', (agency, year) => `【${agency}】${year}年${WORDS}`),
  one('in quotation marks', (agency, year) => `“${agency}”${year}年${WORDS}`),
  one('markdown', (agency, year) => `# ${agency}${year}年${WORDS}`),
  one('markdown, second level, bold', (agency, year) => `## **${agency}${year}年${WORDS}**`),
  one('bold', (agency, year) => `**${agency}${year}年度${WORDS}**`),
  one('年度报告 without 工作', (agency, year) => `${agency}${year}年政府信息公开年度报告`),
  one('年度工作报告', (agency, year) => `${agency}${year}年政府信息公开年度工作报告`),
  one('工作报告', (agency, year) => `${agency}${year}年政府信息公开工作报告`),
  one('年报', (agency, year) => `${agency}${year}年政府信息公开工作年报`),
  one('信息公开', (agency, year) => `${agency}${year}年度信息公开工作年度报告`),
  one('政务公开', (agency, year) => `${agency}${year}年政务公开工作年度报告`),
  one('year within the words', (agency, year) => `${agency}政府信息公开工作${year}年度报告`),
  one('year within, twice 年', (agency, year) => `${agency}政府信息公开${year}年年度报告`),
  one('year behind', (agency, year) => `${agency}${WORDS}（${year}年度）`),
  one('year behind, 年', (agency, year) => `${agency}${WORDS}(${year}年)`),
  one('year behind, bare', (agency, year) => `${agency}${WORDS}（${year}）`),
  one('二〇二三年', (agency, year) => `${agency}${numerals(year, '〇')}年${WORDS}`),
  one('二○二三年', (agency, year) => `${agency}${numerals(year, '○')}年度${WORDS}`),
  one('二零二三年', (agency, year) => `${agency}${numerals(year, '零')}年${WORDS}`),
  one('二O二三年', (agency, year) => `${agency}${numerals(year, 'O')}年${WORDS}`),
  one('full width', (agency, year) => `${agency}${wide(year)}年${WORDS}`),
  one('（公开版）', (agency, year) => `${agency}${year}年${WORDS}（公开版）`),
  one('标题：', (agency, year) => `标题：${agency}${year}年${WORDS}`),
  one('附件1：', (agency, year) => `附件1：${agency}${year}年${WORDS}`),
  one(
    '当前位置',
    (agency, year) => `当前位置：首页 > 政府信息公开年报 > ${agency}${year}年${WORDS}`,
  ),
  one('traditional words', (agency, year) => `${agency}${year}年政府資訊公開工作年度報告`),
];

const ON_LINES: readonly TitleLayout[] = [
  many('agency / year and words', (agency, year) => [agency, `${year}年${WORDS}`]),
  many('agency and year / words', (agency, year) => [`${agency}${year}年`, WORDS]),
  many('agency / year / words', (agency, year) => [agency, `${year}年度`, WORDS]),
  many('year / agency / words', (agency, year) => [`${year}年度`, agency, WORDS]),
  many('agency / words / year', (agency, year) => [agency, WORDS, `（${year}年度）`]),
  many('agency and words / year', (agency, year) => [`${agency}${WORDS}`, `${year}年度`]),
  many('blank lines between', (agency, year) => [agency, '', `${year}年`, '', WORDS]),
  many('words cut', (agency, year) => [`${agency}${year}年政府信息公开`, '工作年度报告']),
  many('关于 / year / 函', (agency, year) => [
    agency,
    `关于报送${year}年度政府信息公开工作`,
    '年度报告的函',
  ]),
  many('关于, cut', (agency, year) => [`${agency}关于${year}年度`, '政府信息公开工作的年度报告']),
  many('numerals on a line of their own', (agency, year) => [
    agency,
    WORDS,
    `（${numerals(year, '〇')}年度）`,
  ]),
  many('markdown on two lines', (agency, year) => [`# ${agency}`, `# ${year}年${WORDS}`]),
];

const WITH_MORE: readonly TitleLayout[] = [
  many('目录 above', (agency, year) => [
    '目  录',
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    `${agency}${year}年${WORDS}`,
  ]),
  many('目录 below', (agency, year) => [
    `${agency}${year}年${WORDS}`,
    '目录',
    '一、总体情况………1',
    '二、主动公开政府信息情况………2',
  ]),
  many('red head', (agency, year) => [
    `${agency}文件`,
    `星公开〔${year + 1}〕3号`,
    `${agency}关于报送${year}年度${WORDS}的函`,
  ]),
  many('document number', (agency, year) => [
    `星公开办函〔${year + 1}〕12号`,
    `${agency}${year}年${WORDS}`,
  ]),
  many('date below', (agency, year) => [`${agency}${year}年${WORDS}`, `${year + 1}年1月20日`]),
  many('date of issue above', (agency, year) => [
    `发布时间：${year + 1}-01-20 来源：${agency} 浏览次数：12`,
    `${agency}${year}年${WORDS}`,
  ]),
  many('table of facts', (agency, year) => [
    `索引号：11220000/${year + 1}-00012 发布机构：星河市人民政府办公室`,
    `名称：${agency}${year}年${WORDS}`,
    `${agency}${year}年${WORDS}`,
  ]),
  many('a site above', (agency, year) => [
    '星河市人民政府',
    '首页',
    '政府信息公开指南',
    `${agency}${year}年${WORDS}`,
  ]),
  many('preface with a notice cited', (agency, year) => [
    `${agency}${year}年${WORDS}`,
    `根据《中华人民共和国政府信息公开条例》（国务院令第711号）规定和《关于做好${year}年政府信息公开工作年度报告编制工作的通知》要求，编制本报告。`,
  ]),
  many('preface cut into lines', (agency, year) => [
    `${agency}${year}年${WORDS}`,
    '根据《中华人民共和国政府信息公开条例》（以下简称《条例》规',
    '定》）和《关于印发〈中华人民共和国政府信息公开工作年度报告',
    '格式〉的通知》要求编制。',
  ]),
  {
    id: 'name cut, the signature whole',
    lines: ({ agency, year }) => [agency.slice(0, 4), `${agency.slice(4)}${year}年${WORDS}`],
    foot: ({ agency, year }) => [agency, `${year + 1}年1月20日`],
  },
  {
    id: 'signed on one line',
    lines: () => [WORDS],
    foot: ({ agency, year }) => [`${agency}（盖章）${year + 1}年1月20日`],
    pageTitle: ({ year }) => `${year}年${WORDS}`,
  },
  {
    id: 'page title with the site behind a dash',
    lines: ({ agency, year }) => [`${agency}${year}年${WORDS}`],
    pageTitle: ({ agency, year }) => `${agency}${year}年${WORDS}-星河市人民政府门户网站`,
  },
  {
    id: 'only the page title, site behind _',
    lines: () => ['首页', '政府信息公开'],
    pageTitle: ({ agency, year }) => `${agency}${year}年${WORDS}_星河市人民政府`,
  },
  {
    id: 'agency only in the page title',
    lines: ({ year }) => [`${year}年度${WORDS}`],
    pageTitle: ({ agency, year }) => `${agency}${year}年度${WORDS} | 星河政务网`,
  },
  {
    id: 'only the file name',
    lines: () => [],
    fileName: ({ agency, year }) => `03_${agency}${year}年${WORDS}.txt`,
  },
  {
    id: 'agency in preface, year in period',
    lines: ({ agency, year }) => [
      '年度报告',
      `本报告由${agency}编制，统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ],
  },
  {
    id: 'a name that is none',
    lines: ({ agency, year }) => [`定》）和《关于印发${WORDS}`, agency, `${year}年${WORDS}`],
  },
];

export const TITLE_LAYOUTS: readonly TitleLayout[] = [...ON_ONE_LINE, ...ON_LINES, ...WITH_MORE];

const BODY = [
  '一、总体情况',
  '工作平稳。',
  '二、主动公开政府信息情况',
  '见附表。',
  '三、收到和处理政府信息公开申请情况',
  '全年没有收到申请。',
  '四、政府信息公开行政复议、行政诉讼情况',
  '没有发生。',
];

/** A report under a title of the layout. */
export function titledReport(
  layout: TitleLayout,
  parts: TitleParts,
): { name: string; text: string } {
  const lines = [...layout.lines(parts), ...BODY, ...(layout.foot?.(parts) ?? [])];
  if (layout.pageTitle === undefined) {
    return { name: layout.fileName?.(parts) ?? 'report.txt', text: lines.join('\n') };
  }
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  return {
    name: 'report.html',
    text: `<!doctype html><meta charset="utf-8"><title>${layout.pageTitle(parts)}</title>${body}`,
  };
}
