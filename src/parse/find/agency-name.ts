/**
 * What stands before the words of a title → the name of the agency: without bullets, quotation marks,
 * 「关于报送」 and whatever else is no part of it; null where nothing is left that could be a name.
 */
import { cutEnd } from '../../lib/cut-end.ts';

/** How surely a print is the whole name of a body. */
export type NameKind = 'body' | 'plain' | 'tail';

/** What names of public bodies end with: governments, departments, vertical bodies, schools, firms. */
const BODY =
  /(?:局|委|办|厅|部|署|院|会|处|所|站|队|师|团|州|盟|旗|省|市|县|区|乡|镇|场|社|馆|台|库|园|校|中心|政府|街道|公司|集团|大学|中学|小学|医院|银行|海关|室|段|厂|港|村|组|关|庭|苏木|兵团|[）)])$/;
/** The second half of a name that was set on two lines: 「…区管理委员会」. */
const TAIL =
  /^(?:区|县|市|镇|乡|街道)?(?:人民政府|管理委员会|管委会|委员会|办事处|政府)?(?:办公室|办公厅|管理局|分局|局)?$/;
/** Words of titles, menus and sentences that no name holds. */
const NO_NAME =
  /信息公开|政务公开|年报|栏目|报告|条例|规定|首页|附件|索引|目录|通知|根据|按照|依据|现将|如下|我[局县市区委院校镇乡省部厅]|本(?:单位|机关|局|县|市|区|镇|乡)/;
const NO_BEGINNING = /^(?:的|及|与|在|为|并|由|按|各|有关|关于|年|度|工作|上一篇|下一篇|来源|作者)/;
const LETTERS = /^[\p{Script=Han}A-Za-z\d·、（）()-]{2,40}$/u;
const ABOUT = /关于(?:报送|上报|呈报|印发|公布|发布|公开|提交|呈送|报告|编制|下发|转发|印送)?/;
const DOCUMENT_NUMBER = /[\p{Script=Han}]{0,8}[〔[（(【]20\d\d[〕\])）】]第?\d+号/gu;

/** @param before the title up to its words, plain, without years */
export function readAgencyName(before: string): string | null {
  const [head = '', ...rest] = before.replace(DOCUMENT_NUMBER, '').split(ABOUT);
  // 「甲关于印发乙…报告的通知」 hands on the report of 乙.
  return [rest.at(-1) ?? '', head].map(tidyName).find(isName) ?? null;
}

export function kindOfName(name: string): NameKind {
  if (TAIL.test(name)) return 'tail';
  return BODY.test(name) ? 'body' : 'plain';
}

function tidyName(text: string): string {
  const last = text
    .replace(/^.*[:：]/, '')
    .split(/[_|｜>›»—–《》“”"「」【】*#]|-(?!\d)/)
    .findLast((part) => /\p{Script=Han}/u.test(part));
  const name = (last ?? '').replace(
    /^(?:附件|附)[\d一二三四五]*|^\d+[.、．)）]|^[\d.、·\s]+(?=\p{Script=Han})/u,
    '',
  );
  return cutEnd(cutWords(name).replace(/^[、，,.)）-]+/u, ''), /[（(]/);
}

const NO_END = ['文件', '的', '年度', '、', '，', ',', '.', '-'];

function cutWords(name: string): string {
  let rest = name;
  for (;;) {
    const word = NO_END.find((each) => rest.endsWith(each));
    if (word === undefined) return rest;
    rest = rest.slice(0, -word.length);
  }
}

function isName(text: string): boolean {
  return (
    LETTERS.test(text) &&
    /\p{Script=Han}{2}/u.test(text) &&
    isBalanced(text) &&
    !NO_NAME.test(text) &&
    !NO_BEGINNING.test(text)
  );
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '（' || character === '(') open++;
    else if (character === '）' || character === ')') open--;
  }
  return open === 0;
}
