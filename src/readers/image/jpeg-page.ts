/** JPEG (ITU-T T.81): size and colours from its frame header, the orientation from its EXIF part. */
import type { ImagePage } from './image-page.ts';
import { ByteView, isSensible, quartersOf } from './image-page.ts';

export interface JpegFacts {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colours, 4 inks. */
  readonly components: number;
  readonly orientation: number;
  /** It bears Adobe's mark: inks are stored turned round. */
  readonly isAdobe: boolean;
}

/** @returns null where no frame header is found */
export function readJpegFacts(bytes: Uint8Array): JpegFacts | null {
  const view = new ByteView(bytes, false);
  let [orientation, isAdobe] = [1, false];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.short(at);
    if (marker >> 8 !== 0xff) return null;
    // A fill byte.
    if (marker === 0xff_ff) {
      at++;
      continue;
    }
    const length = view.short(at + 2);
    if (length < 2) return null;
    if (isFrame(marker)) {
      const [height, width] = [view.short(at + 5), view.short(at + 7)];
      return { width, height, components: view.byte(at + 9), orientation, isAdobe };
    }
    if (marker === EXIF) orientation = orientationOf(bytes.subarray(at + 4, at + 2 + length));
    if (marker === ADOBE) isAdobe = true;
    at += 2 + length;
  }
  return null;
}

const EXIF = 0xff_e1;
const ADOBE = 0xff_ee;
/** Tables and extensions among the markers of frames. */
const NO_FRAMES: ReadonlySet<number> = new Set([0xff_c4, 0xff_c8, 0xff_cc]);

function isFrame(marker: number): boolean {
  return marker >= 0xff_c0 && marker <= 0xff_cf && !NO_FRAMES.has(marker);
}

/** EXIF holds a small TIFF file behind its six letters. */
function orientationOf(part: Uint8Array): number {
  const tiff = part.subarray(6);
  const view = new ByteView(tiff, tiff[0] === 0x49);
  const start = view.long(4);
  const count = view.short(start);
  for (let entry = 0; entry < Math.min(count, 200); entry++) {
    const at = start + 2 + entry * 12;
    if (view.short(at) === 274) return view.short(at + 8);
  }
  return 1;
}

const SPACES = new Map([
  [1, '/DeviceGray'],
  [3, '/DeviceRGB'],
  [4, '/DeviceCMYK'],
]);

/** What a PDF says of JPEG data. @returns null for colours that are not known */
export function jpegEntries({ components, isAdobe }: JpegFacts): string | null {
  const space = SPACES.get(components);
  if (space === undefined) return null;
  const turned = components === 4 && isAdobe ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  return `/ColorSpace${space}/BitsPerComponent 8/Filter/DCTDecode${turned}`;
}

/** @returns null for what is damaged or larger than any page */
export function readJpegPage(bytes: Uint8Array): ImagePage | null {
  const facts = readJpegFacts(bytes);
  const entries = facts === null ? null : jpegEntries(facts);
  if (facts === null || entries === null || !isSensible(facts.width, facts.height)) return null;
  const { width, height, orientation } = facts;
  return {
    width,
    height,
    quarters: quartersOf(orientation),
    stripes: [{ height, entries, data: bytes }],
  };
}
