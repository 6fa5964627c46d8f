/**
 * Single-file web pages (MHTML, RFC 2557): a page and what belongs to it as parts of one message. Only
 * the page that a browser would open is read, with the pages in its frames; headers and footers that
 * Word saves beside it are pages of their own and are not.
 */
import type { Block, Gap } from '../../document/document.ts';
import type { FailureReason } from '../../document/failure.ts';
import { readPage } from './html-reader.ts';
import { pictureOfAddress } from './html-pictures.ts';
import { findAddressed, findFrames } from './mhtml-frames.ts';
import { decodeTransfer } from './mime-encodings.ts';
import { readMime } from './mime-parts.ts';
import type { MimeMessage, MimePart } from './mime-parts.ts';
import { createBudget } from '../budget.ts';
import type { ReadOptions, ReadResult, ReadSuccess } from '../reader.ts';
import { failRead } from '../reader.ts';

/** Frames in frames beyond this are no report. */
const MOST_PAGES = 200;
const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

export function readMhtml(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const budget = options?.budget ?? createBudget();
  const isUnhidden = options?.isUnhidden === true;
  const message = readMime(bytes);
  const saved = message.parts.filter(({ type }) => PAGE_TYPES.has(type));
  const root = findRoot(message, saved);
  if (root === undefined) return failRead(withoutPage(message));
  const images = message.parts.filter(({ type }) => type.startsWith('image/'));
  const pictureAt = (source: string): Uint8Array | null => {
    const part = findAddressed(source, images);
    return part === null ? pictureOfAddress(source) : decodeTransfer(part.body, part.transfer);
  };
  const sheets = message.parts.filter(({ type }) => type === 'text/css').map(readSheet);
  const blocks: Block[] = [];
  const gaps: Gap[] = isUnhidden ? [{ kind: 'hiding-ignored', where: '' }] : [];
  let first: ReadSuccess | null = null;
  const pages = new Set([root]);
  // A set hands out what is added on the way: the frames of frames.
  for (const page of pages) {
    const html = decodeTransfer(page.body, page.transfer);
    if (html === null && page === root) return failRead(unknownTransfer(page));
    if (html === null || !page.isWhole) gaps.push({ kind: 'part-partial', where: '网页' });
    if (html === null) continue;
    const markOf = (source: string): string => options?.pictures?.add(pictureAt(source)) ?? '';
    const read = readPage(html, { charset: page.charset, sheets, budget, markOf, isUnhidden });
    if (read.ok) {
      first ??= read;
      blocks.push(...read.document.blocks);
    }
    for (const frame of findFrames(html, page, saved)) {
      if (pages.size < MOST_PAGES) pages.add(frame);
    }
  }
  if (first === null) return failRead({ code: hasPictures(message) ? 'scanned' : 'empty' });
  const { encoding, document } = first;
  return { ok: true, encoding, document: { blocks, title: document.title, gaps } };
}

function readSheet({ body, transfer }: MimePart): string {
  const bytes = decodeTransfer(body, transfer);
  return bytes === null ? '' : new TextDecoder().decode(bytes);
}

/** By name, else by the address that was saved, else the first page (RFC 2387 §3.2). */
function findRoot(
  { starts, location }: MimeMessage,
  pages: readonly MimePart[],
): MimePart | undefined {
  const named = pages.find(({ id }) => id !== null && starts.includes(id));
  const placed = pages.find((page) => page.location !== null && page.location === location);
  return named ?? placed ?? pages[0];
}

function hasPictures({ parts }: MimeMessage): boolean {
  return parts.some(({ type }) => type.startsWith('image/'));
}

/** A message without any part was cut off before the first. */
function withoutPage({ parts }: MimeMessage): FailureReason {
  if (parts.length === 0) return { code: 'corrupt' };
  const seen = { zh: '单文件网页中没有网页', en: 'a single-file web page that holds no page' };
  return { code: 'unsupported', seen };
}

function unknownTransfer({ transfer }: MimePart): FailureReason {
  const seen = {
    zh: `网页的传输编码「${transfer}」无法识别`,
    en: `unknown transfer encoding "${transfer}"`,
  };
  return { code: 'unsupported', seen };
}
