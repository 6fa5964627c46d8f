/** A web page with its parts in one file (RFC 2557): the headers of a message come first. */
import type { Format } from '../format.ts';

export const MHTML = {
  id: 'mhtml',
  extensions: ['mht', 'mhtml'],
  name: { zh: '单文件网页', en: 'single-file web page' },
  signs: [{ in: 'bytes', isOf: isMhtml }],
} as const satisfies Format;

function isMhtml(head: string): boolean {
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  if (!/^[\w-]+:/.test(text)) return false;
  const end = text.search(/\r?\n\r?\n/);
  const headers = end < 0 ? text : text.slice(0, end);
  return /^content-type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html)/im.test(headers);
}
