/**
 * Pages that a page shows in frames, found among the parts of the same file. Excel saves a workbook as
 * a page of frames, with one sheet in a frame and all of them in links; browsers save inner frames.
 */
import type { MimePart } from './mime-parts.ts';

const FRAME =
  /<(?:i?frame\b[^>]*?\ssrc|link\b[^>]*?\bid\s*=\s*["']?shLink\b[^>]*?\shref)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
/** The strip of sheet names below a workbook. */
const TABS = /(?:^|\/)tabstrip\.html?$/i;

/**
 * @param html bytes of the page that holds the frames; names of files are ASCII there or not found
 * @param pages all pages of the file
 * @returns the pages in its frames, in the order in which they are named; when it is nothing but
 *   frames and none of them is found by its name, all other pages
 */
export function findFrames(
  html: Uint8Array,
  page: MimePart,
  pages: readonly MimePart[],
): readonly MimePart[] {
  const text = new TextDecoder('latin1').decode(html);
  const others = pages.filter((each) => each !== page && !TABS.test(each.location ?? ''));
  const frames = new Set<MimePart>();
  for (const [, double, single, bare] of text.matchAll(FRAME)) {
    const source = double ?? single ?? bare ?? '';
    const frame = others.find((each) => isAt(each, source));
    if (frame !== undefined) frames.add(frame);
  }
  return frames.size === 0 && /<frameset\b/i.test(text) ? others : [...frames];
}

/** Saved addresses are whole ones, those in a page mostly relative to it. */
function isAt({ id, location }: MimePart, source: string): boolean {
  if (/^cid:/i.test(source)) return id !== null && id === decode(source.slice(4));
  const path = decode(source)
    .replaceAll('\\', '/')
    .replace(/^(?:\.{0,2}\/)+/, '');
  if (path === '' || location === null) return false;
  const place = decode(location).replaceAll('\\', '/');
  return place === path || place.endsWith(`/${path}`);
}

function decode(address: string): string {
  const plain = address.replaceAll('&amp;', '&');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain; // a stray per cent sign
  }
}
