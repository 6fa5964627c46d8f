/** The kind of a unit, as far as its name shows it; the unit list may say otherwise. */
import { removeSpaces } from '../../lib/fold-text.ts';
import type { UnitKind } from './unit.ts';

/** In this order: a 乡镇人民政府 is a township before it is a government, 税务局 vertical before a 局. */
const KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['other', /(?:村|居)民?委(?:员)?会$|社区$|村$/],
  ['township', /(?:[乡镇]|苏木|街道)(?:(?:人民)?政府|办事处|办)?(?:办公室)?$/],
  ['own', /本级$|政府(?:办公室|办公厅|办)$|^[省市县区旗]府办$/],
  [
    'vertical',
    /税务|海关$|气象局$|烟草|消防救援|海事局$|邮政管理局$|通信管理局$|边防检查站$|调查[总大]?队$|中国人民银行|人行|(?:金融监督管理|银保监|金融监管|外汇管理)[^ ]{0,6}局$/,
  ],
  [
    'institution',
    /学校|[小中大]学$|学院$|幼儿园$|医院$|卫生院$|卫生服务中心$|保健院$|供水|自来水|供电|供热|燃气|公交|公司$|集团$|厂$|银行$/,
  ],
  ['government', /政府$/],
  ['other', /(?:开发|园|景|保护|高新|示范|试验|产业|新|库|林|垦|矿|合作|保税)区$/],
  ['government', /^.{2,}[省市县区旗州盟]$/],
  ['department', /[局委办厅署部处所站馆社会队院]$|办公室$|中心$|法院$|检察院$/],
];

export function kindOfName(name: string): UnitKind {
  const plain = removeSpaces(name).normalize('NFKC');
  if (/\((?:县|市|区|省|旗)?本级\)$/.test(plain)) return 'own';
  // 市烟草专卖局（公司）, 县民政局（老龄办）: the bracket is another sign at the same door.
  const bare = plain.replace(/\([^()]*\)/g, '');
  return KINDS.find(([, print]) => print.test(bare))?.[0] ?? 'other';
}

/** Words of a unit list for them; the first that a cell holds tells. */
const WORDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['own', /本级/],
  ['vertical', /垂直|垂管|直管|驻[县市区]/],
  ['township', /[乡镇]|街道|苏木/],
  ['institution', /企事业|企业|事业|学校|医院/],
  ['department', /部门|局|委办|机构/],
  ['government', /政府/],
  ['other', /其他|其它/],
];

/** @param word the cell of a list's 类别; null = it names no kind */
export function kindOfWord(word: string): UnitKind | null {
  return WORDS.find(([, print]) => print.test(word))?.[0] ?? null;
}
