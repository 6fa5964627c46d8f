/** What the reader says is missing from the document, as doubts. */
import type { Gap, GapKind } from '../document/document.ts';
import type { Bilingual } from '../lib/bilingual.ts';
import type { Doubt } from '../report/finding.ts';
import { makeDoubt } from './rows/doubt.ts';

const GAPS: Readonly<Record<GapKind, (where: string) => Bilingual>> = {
  'page-partial': (where) => ({
    zh: `第 ${where} 页没有读完整（文件有损坏），这一页上的数可能缺失，请对照原文核实。`,
    en: `Page ${where} could not be read whole (the file is damaged); figures on it may be missing.`,
  }),
  'part-partial': (where) => ({
    zh: `文件中的「${where}」没有读完整，其中的数可能缺失，请对照原文核实。`,
    en: `"${where}" in this file could not be read whole; figures in it may be missing.`,
  }),
  'text-clipped': (where) => ({
    zh: `第 ${where} 页有文字超出页面或列宽，被截掉的数无法读出，请对照原文核实。`,
    en: `Text on page ${where} reaches past the page or its column; what was cut off cannot be read.`,
  }),
  'hidden-skipped': (where) => ({
    zh: `「${where}」是隐藏的，没有读取；其中如有数字，请取消隐藏后重新放入。`,
    en: `"${where}" is hidden and was not read; unhide it and drop the file again if it holds figures.`,
  }),
  'page-scanned': (where) => ({
    zh: `第 ${where} 页是图片，没有文字，这一页没有读取；其中如有数字，请对照原文填写。`,
    en: `Page ${where} is a picture without text and was not read; fill in figures on it by hand.`,
  }),
  'text-recognised': (where) => ({
    zh: `第 ${where} 页是扫描图片，文字是软件识别出来的，可能认错，请对照原文核实这一页上的数。`,
    en: `Page ${where} is a scan whose text was recognised by software and may be misread; please compare its figures.`,
  }),
  'page-recognised': (where) => ({
    zh: `第 ${where} 页是图片，文字和数由本程序认出；认不准的数已逐格指出，正文里的错字请对照原文。`,
    en: `Page ${where} is a picture that was read by this program; figures that are not clear are named one by one, and words of the text may be misread.`,
  }),
  'picture-recognised': (where) => ({
    zh: `文中第 ${where} 张图片由本程序认出；认不准的数已逐格指出，其中的文字请对照原文。`,
    en: `Picture ${where} among the text was read by this program; figures that are not clear are named one by one, and words on it may be misread.`,
  }),
  'hiding-ignored': () => ({
    zh: '这个网页的样式把表格全部藏起来了（可能要等脚本运行才显示），已当作没有藏起来读取；请在浏览器中打开原网页对照核实。',
    en: 'The styles of this web page hide all its tables (perhaps until a script runs); they were read as if they did not. Please compare with the page in a browser.',
  }),
  'picture-in-cell': (where) => ({
    zh: `文中第 ${where} 张图片嵌在表格的格子里，上面没有认出表格，没有读取；其中如有数字，请对照原文填写。`,
    en: `Picture ${where} stands in a cell of a table; no table was made out on it and it was not read. Fill in figures on it by hand.`,
  }),
};

/** A part of the document that the reader knows is missing. */
export function doubtGap({ kind, where }: Gap): Doubt {
  return makeDoubt(`read-${kind}`, [], GAPS[kind](where));
}
