/**
 * Pages that a page shows in frames, found among the parts of the same file. Excel saves a workbook as
 * a page of frames, with one sheet in a frame and all of them in links; browsers save inner frames.
 */
import type { MimePart } from './mime-parts.ts';

const TAG = /<(i?frame|link)\b([^<>]*)/gi;
const ADDRESS = {
  frame: /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
  link: /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
};
const SHEET_LINK = /\sid\s*=\s*["']?shLink\b/i;
/** The strip of sheet names below a workbook. */
const TABS = /(?:^|\/)tabstrip\.html?$/i;
/** A page of more frames is made to keep us busy. */
const MOST_FRAMES = 300;

/**
 * @param html bytes of the page that holds the frames
 * @param pages all pages of the file
 * @returns the pages in its frames, in the order in which they are named; when it is nothing but
 *   frames and none of them is found by its name, all other pages
 */
export function findFrames(
  html: Uint8Array,
  page: MimePart,
  pages: readonly MimePart[],
): readonly MimePart[] {
  // Addresses are ASCII, whatever the encoding; names that are not are not found.
  const text = new TextDecoder('latin1').decode(html);
  const others = pages.filter((each) => each !== page && !TABS.test(each.location ?? ''));
  const frames = new Set<MimePart>();
  for (const source of addressesIn(text)) {
    const frame = findAddressed(source, others);
    if (frame !== null) frames.add(frame);
  }
  const isFrameset = /<frameset\b/i.test(text);
  return frames.size === 0 && isFrameset ? others : [...frames];
}

/** The part that an address in a page names: by its id, or by the address that it was saved from. */
export function findAddressed(source: string, parts: readonly MimePart[]): MimePart | null {
  const id = /^cid:/i.test(source) ? decode(source.slice(4)) : null;
  const path = pathOf(source).replace(/^(?:\.{0,2}\/)+/, '');
  const found = parts.find((part) =>
    id === null
      ? isAt(part.location === null ? null : pathOf(part.location), path)
      : part.id === id,
  );
  return found ?? null;
}

function addressesIn(text: string): Set<string> {
  const addresses = new Set<string>();
  for (const [, tag = '', attributes = ''] of text.matchAll(TAG)) {
    if (addresses.size >= MOST_FRAMES) break;
    const isLink = tag.toLowerCase() === 'link';
    if (isLink && !SHEET_LINK.test(attributes)) continue;
    const found = (isLink ? ADDRESS.link : ADDRESS.frame).exec(attributes);
    const address = found?.slice(1).find((each) => each !== undefined) ?? '';
    if (address !== '') addresses.add(address);
  }
  return addresses;
}

/** Saved addresses are whole ones, those in a page mostly relative to it. */
function isAt(place: string | null, path: string): boolean {
  return path !== '' && place !== null && (place === path || place.endsWith(`/${path}`));
}

function pathOf(address: string): string {
  return decode(address).replaceAll('\\', '/');
}

function decode(address: string): string {
  const plain = address.replaceAll('&amp;', '&');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain; // a stray per cent sign
  }
}
