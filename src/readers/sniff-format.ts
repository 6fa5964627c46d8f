/**
 * Tells a file's format by its bytes; its name is never trusted. Which signs a format has, its own
 * facts say; here stands what no format is: empty, foreign, damaged, encrypted.
 */
import type { FailureReason } from '../document/failure.ts';
import { describeTooLarge, MOST_TEXT_BYTES } from '../document/file-size.ts';
import { decodeText } from './text/decode-text.ts';
import type { DecodedText } from './text/decode-text.ts';
import type { PackageView, Sign } from './format.ts';
import { isWebp } from './image/image-formats.ts';
import { FOREIGN_SIGNATURES, FORMATS } from './formats.ts';
import type { FormatId } from './formats.ts';
import { OLE_SIGNATURE, openOle } from './containers/ole-container.ts';
import { byteText } from '../lib/files/byte-text.ts';
import { openZip } from './containers/zip-archive.ts';
import type { ZipArchive } from './containers/zip-archive.ts';

export type Sniffed =
  | {
      readonly ok: true;
      readonly format: FormatId | 'zip';
      /** The bytes as text, where that was read to tell and is certain. */
      readonly decoded?: DecodedText | undefined;
    }
  | { readonly ok: false; readonly reason: FailureReason };

/** This much of the file decides. */
const HEAD_BYTES = 65_536;
/** Known by their first bytes, and mostly pictures where they are large. */
const HOLD_PICTURES: ReadonlySet<FormatId> = new Set([
  'pdf',
  'rtf',
  'xls',
  'jpeg',
  'png',
  'bmp',
  'tiff',
]);
/** Control characters beyond this share of the text mean that the bytes are no text at all. */
const MOST_CONTROLS = 0.005;
/** Random bytes read as UTF-16 give rare characters only; real text is far above this. */
const LEAST_CONFIDENCE = 0.15;
/** A few unreadable characters may be damage; more than this is not text in any known encoding. */
const MOST_REPLACEMENTS = 0.05;

const BINARY_WORKBOOK: FailureReason = {
  code: 'unsupported',
  seen: { zh: 'Excel 二进制工作簿（.xlsb）', en: 'a binary Excel workbook (.xlsb)' },
  remedy: {
    zh: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再放入。',
    en: 'Open it in Excel or WPS, save it as .xlsx and drop that.',
  },
};
/** The Chinese office format of GB/T 20916, which few programs still write. */
const UOF = /<[\w-]+:UOF\b/;
const UOF_DOCUMENT: FailureReason = {
  code: 'unsupported',
  seen: { zh: '标文通（UOF）文档', en: 'a document in the Chinese UOF format' },
  remedy: {
    zh: '请用 WPS 打开，另存为 .docx 或 .xlsx 后再放入。',
    en: 'Open it in WPS, save it as .docx or .xlsx and drop that.',
  },
};

export function sniffFormat(bytes: Uint8Array): Sniffed {
  const head = bytes.subarray(0, HEAD_BYTES);
  let hex = '';
  for (const byte of head.subarray(0, 8)) hex += byte.toString(16).padStart(2, '0');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return sniffZip(bytes);
  if (hex === OLE_SIGNATURE) return sniffOle(bytes);
  // Browsers take `latin1` for windows-1252, in which the first byte of a PNG is a ‰.
  const latin = byteText(head.subarray(0, 4096));
  const format = findFormat(SIGNS.bytes, latin);
  if (isWebp(latin)) return { ok: false, reason: UNOPENED_WEBP };
  if (latin.includes(':UOF') && UOF.test(latin)) return { ok: false, reason: UOF_DOCUMENT };
  if (format === null) return sniffText(bytes, head, hex);
  return HOLD_PICTURES.has(format) ? found(format) : foundText(format, bytes);
}

type SignIn<In extends Sign['in']> = Extract<Sign, { readonly in: In }>;

interface OwnSign<OfFormat> {
  readonly id: FormatId;
  readonly sign: OfFormat;
}

/** In the order of the formats, by where they stand. */
const SIGNS = {
  zip: signsIn('zip'),
  ole: signsIn('ole'),
  bytes: signsIn('bytes'),
  text: signsIn('text'),
};

function signsIn<In extends Sign['in']>(place: In): readonly OwnSign<SignIn<In>>[] {
  const isIn = (sign: Sign): sign is SignIn<In> => sign.in === place;
  return FORMATS.flatMap(({ id, signs }) => signs.filter(isIn).map((sign) => ({ id, sign })));
}

/** The first format of the list that knows a sign of its own. */
function findFormat<Seen>(
  signs: readonly OwnSign<{ readonly isOf: (seen: Seen) => boolean }>[],
  seen: Seen,
): FormatId | null {
  return signs.find(({ sign }) => sign.isOf(seen))?.id ?? null;
}

function found(format: FormatId | 'zip'): Sniffed {
  return { ok: true, format };
}

/** What is text from end to end is as large as its text. */
function foundText(format: FormatId, { length }: Uint8Array): Sniffed {
  if (length <= MOST_TEXT_BYTES) return found(format);
  return { ok: false, reason: describeTooLarge(length, MOST_TEXT_BYTES) };
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
  const names = archive.entries.map(({ name }) => name);
  const parts: PackageView = {
    has: (part) => names.includes(part),
    hasIn: (folder) => names.some((name) => name.startsWith(folder)),
    mimetype: readMimetype(archive),
  };
  if (parts.has('xl/workbook.bin')) return { ok: false, reason: BINARY_WORKBOOK };
  const format = findFormat(SIGNS.zip, parts);
  if (format !== null) return found(format);
  if (parts.has('[Content_Types].xml') && parts.hasIn('ppt/'))
    return foreign({ zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' });
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
  const format = findFormat(SIGNS.ole, container);
  if (format !== null) return found(format);
  return foreign({
    zh: '旧版 Office 文件，但不是文档或表格',
    en: 'a legacy Office file, but no document or workbook',
  });
}

/** Browsers open it before it comes here (`worker/sight/prepare-file`). */
const UNOPENED_WEBP: FailureReason = {
  code: 'scanned',
  instead: { zh: '是 WebP 图片，这里打不开', en: 'is a WebP picture, which cannot be opened here' },
  remedy: {
    zh: '请在网页里放入它（浏览器能打开），或用看图软件另存为 JPEG、PNG 再放入。',
    en: 'Drop it on the page, where the browser opens it, or save it as JPEG or PNG with a picture viewer.',
  },
};

function sniffText(bytes: Uint8Array, head: Uint8Array, hex: string): Sniffed {
  const signature = FOREIGN_SIGNATURES.find((each) => hex.startsWith(each.hex));
  const decoded = decodeText(head);
  const { text, confidence } = decoded;
  if (confidence < LEAST_CONFIDENCE || !isText(text)) {
    // Bytes may stand before an archive: part of a message, a program that unpacks it.
    if (signature === undefined && openZip(bytes) !== null) return sniffZip(bytes);
    return foreign(signature ?? { zh: '二进制数据，无法识别', en: 'binary data of unknown kind' });
  }
  if (signature !== undefined && signature.hex.length >= 8) return foreign(signature);
  if (text.trim() === '' && bytes.length <= HEAD_BYTES)
    return { ok: false, reason: { code: 'empty' } };
  const format = findFormat(SIGNS.text, text) ?? 'txt';
  const sniffed = foundText(format, bytes);
  // Strict UTF-8 is what it is, whatever charset the file names.
  const isCertain = decoded.encoding === 'utf-8' && confidence === 1;
  return sniffed.ok && isCertain && head.length === bytes.length
    ? { ...sniffed, decoded }
    : sniffed;
}

/** A control character but white space, or one that stands for bytes that could not be read. */
const ODD_CHARACTER = /[^\P{Cc}\t\n\f\r\u{7f}-\u{9f}]|\ufffd/u;

function isText(text: string): boolean {
  if (!ODD_CHARACTER.test(text)) return true; // nearly every text
  let controls = 0;
  let replacements = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 32) {
      if (code === 0xfffd) replacements++;
    } else if (code !== 9 && code !== 10 && code !== 13 && code !== 12) controls++;
  }
  return (
    controls <= text.length * MOST_CONTROLS + 2 &&
    replacements <= text.length * MOST_REPLACEMENTS + 2
  );
}
