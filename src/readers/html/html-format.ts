/** Web pages, also bits of them: text that begins with an element of HTML, or holds a table. */
import type { Format } from '../format.ts';

const ELEMENT =
  /<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|h[1-6]|span|article|section|style|script|center|font|ul|ol|li|nav|header|main|footer|form|link|base)\b/iy;
const TABLE = /<t(?:able|body|r|d)[\s>]/i;

export const HTML = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  name: { zh: '网页', en: 'web page' },
  signs: [{ in: 'text', isOf: isHtml }],
} as const satisfies Format;

function isHtml(text: string): boolean {
  ELEMENT.lastIndex = afterComments(text);
  return ELEMENT.test(text) || (TABLE.test(text) && /<\/\w+>/.test(text));
}

/**
 * Where what is no white space, XML declaration or comment begins. One pass: a pattern that repeats
 * comments tries every way to end them, and a page of comments takes it for ever.
 */
function afterComments(text: string): number {
  let at = text.search(/\S/);
  for (;;) {
    const isComment = text.startsWith('<!--', at);
    if (at < 0 || !(isComment || text.startsWith('<?xml', at))) return Math.max(at, 0);
    const close = isComment ? '-->' : '>';
    const end = text.indexOf(close, at);
    if (end < 0) return at;
    at = end + close.length;
    while (/\s/.test(text[at] ?? '')) at++;
  }
}
