/** Tells a file's format by its bytes; its name is never trusted. */
import type { FailureReason } from '../document/failure.ts';
import { decodeText } from './decode-text.ts';
import { FOREIGN_SIGNATURES } from './formats.ts';
import type { FormatId } from './formats.ts';
import { OLE_SIGNATURE, openOle } from './containers/ole-container.ts';
import { openZip } from './containers/zip-archive.ts';
import type { ZipArchive } from './containers/zip-archive.ts';

export type Sniffed =
  | { readonly ok: true; readonly format: FormatId | 'zip' }
  | { readonly ok: false; readonly reason: FailureReason };

/** This much of the file decides. */
const HEAD_BYTES = 65_536;
/** Control characters beyond this share of the text mean that the bytes are no text at all. */
const MOST_CONTROLS = 0.005;
/** Random bytes read as UTF-16 give rare characters only; real text is far above this. */
const LEAST_CONFIDENCE = 0.15;
/** A few unreadable characters may be damage; more than this is not text in any known encoding. */
const MOST_REPLACEMENTS = 0.05;

export function sniffFormat(bytes: Uint8Array): Sniffed {
  const head = bytes.subarray(0, HEAD_BYTES);
  const hex = Array.from(head.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return sniffZip(bytes);
  if (hex === OLE_SIGNATURE) return sniffOle(bytes);
  const latin = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  if (/^[\s\S]{0,1024}?%PDF-\d/.test(latin)) return found('pdf');
  if (/^\s*\{\\rtf/.test(latin)) return found('rtf');
  if (FLAT_ODT.test(latin)) return found('odt');
  if (isMhtml(latin)) return found('mhtml');
  return sniffText(bytes, head, hex);
}

/** An OpenDocument text in one file of XML, which its table elements would make a page. */
const FLAT_ODT = /<office:document\s[^>]*application\/vnd\.oasis\.opendocument\.text/;

function found(format: FormatId | 'zip'): Sniffed {
  return { ok: true, format };
}

function foreign(seen: { readonly zh: string; readonly en: string }): Sniffed {
  return { ok: false, reason: { code: 'unsupported', seen: { zh: seen.zh, en: seen.en } } };
}

/** Office documents are archives; their parts tell which. Any other archive is a bundle of files. */
function sniffZip(bytes: Uint8Array): Sniffed {
  const archive = openZip(bytes);
  if (archive === null) {
    const seen = { zh: '压缩包不完整', en: 'the archive is incomplete' };
    return { ok: false, reason: { code: 'corrupt', seen } };
  }
  const names = new Set(archive.entries.map(({ name }) => name));
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (names.has('OFD.xml')) return found('ofd');
  if (names.has('[Content_Types].xml')) {
    if (has(/^word\//)) return found('docx');
    if (has(/^xl\//)) return found('xlsx');
    if (has(/^ppt\//))
      return foreign({ zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' });
  }
  const mimetype = names.has('mimetype') ? readMimetype(archive) : '';
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return found('odt');
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return found('ods');
  return found('zip');
}

function readMimetype(archive: ZipArchive): string {
  const entry = archive.entries.find(({ name }) => name === 'mimetype');
  try {
    return entry === undefined ? '' : new TextDecoder().decode(archive.read(entry, 200));
  } catch {
    return '';
  }
}

function sniffOle(bytes: Uint8Array): Sniffed {
  const container = openOle(bytes);
  if (container === null) return { ok: false, reason: { code: 'corrupt' } };
  if (container.has('EncryptedPackage')) return { ok: false, reason: { code: 'encrypted' } };
  if (container.has('WordDocument')) return found('doc');
  if (container.has('Workbook') || container.has('Book')) return found('xls');
  return foreign({
    zh: '旧版 Office 文件，但不是文档或表格',
    en: 'a legacy Office file, but no document or workbook',
  });
}

function isMhtml(head: string): boolean {
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  const end = text.search(/\r?\n\r?\n/);
  const headers = end < 0 ? text : text.slice(0, end);
  return (
    /^[\w-]+:/.test(headers) &&
    /^content-type:\s*(?:multipart\/(?:related|alternative|mixed)|text\/html)/im.test(headers)
  );
}

function sniffText(bytes: Uint8Array, head: Uint8Array, hex: string): Sniffed {
  const signature = FOREIGN_SIGNATURES.find((each) => hex.startsWith(each.hex));
  const { text, confidence } = decodeText(head);
  if (confidence < LEAST_CONFIDENCE || !isText(text)) {
    return foreign(signature ?? { zh: '二进制数据，无法识别', en: 'binary data of unknown kind' });
  }
  if (signature !== undefined && signature.hex.length >= 8) return foreign(signature);
  if (text.trim() === '' && bytes.length <= HEAD_BYTES)
    return { ok: false, reason: { code: 'empty' } };
  return found(isHtml(text) ? 'html' : 'txt');
}

function isText(text: string): boolean {
  let controls = 0;
  let replacements = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) replacements++;
    else if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++;
  }
  return (
    controls <= text.length * MOST_CONTROLS + 2 &&
    replacements <= text.length * MOST_REPLACEMENTS + 2
  );
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|h[1-6]|span|article|section|style|script|center|font|ul|ol|li|nav|header|main|footer|form|link|base)\b/i;
const HTML_TABLE = /<t(?:able|body|r|d)\b[^>]*>/i;

function isHtml(text: string): boolean {
  return HTML_START.test(text) || (HTML_TABLE.test(text) && /<\/\w+>/.test(text));
}
