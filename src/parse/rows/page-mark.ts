/** Marks of pages that stand among the rows of a table and belong to none of them. */

/** 「-4-」, 「— 5 —」, 「第 3 页」, 「3/12」 alone on a line or in a row are page marks. */
const PAGE_MARK =
  /^[\s]*(?:[-—–―－]\s*\d{1,3}\s*[-—–―－]|第\s*\d{1,3}\s*页(?:\s*[共/]\s*\d{1,3}\s*页)?)[\s]*$/;

export function isPageMark(text: string): boolean {
  return PAGE_MARK.test(text);
}
