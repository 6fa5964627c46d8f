/** TIFF 6.0: a page a directory, in stripes that are packed as those of a PDF are. */
import type { ImagePage, ImageStripe } from './image-page.ts';
import { ByteView, isSensible, quartersOf } from './image-page.ts';
import { jpegEntries, readJpegFacts } from './jpeg-page.ts';

const MOST_PAGES = 200;
const MOST_STRIPES = 20_000;

/** The fields of one directory, by number. */
type Fields = ReadonlyMap<number, readonly number[]>;

const WIDTH = 256;
const HEIGHT = 257;
const BITS = 258;
const PACKING = 259;
const COLOURS = 262;
const FILL_ORDER = 266;
const OFFSETS = 273;
const ORIENTATION = 274;
const SAMPLES = 277;
const ROWS = 278;
const COUNTS = 279;
const FAX_OPTIONS = 292;
const PREDICTOR = 317;
const PALETTE = 320;

/** @returns the pages that are known how to be read; none for damaged files */
export function readTiffPages(bytes: Uint8Array): ImagePage[] {
  const view = new ByteView(bytes, bytes[0] === 0x49);
  const pages: ImagePage[] = [];
  const seen = new Set<number>();
  for (let at = view.long(4); at > 0 && !seen.has(at) && seen.size < MOST_PAGES;) {
    seen.add(at);
    const page = pageOf(readFields(view, at), bytes);
    if (page !== null) pages.push(page);
    at = view.long(at + 2 + view.short(at) * 12);
  }
  return pages;
}

const SIZES = new Map([
  [1, 1],
  [3, 2],
  [4, 4],
]);

function readFields(view: ByteView, start: number): Fields {
  const fields = new Map<number, readonly number[]>();
  for (let entry = 0; entry < view.short(start); entry++) {
    const at = start + 2 + entry * 12;
    const size = SIZES.get(view.short(at + 2));
    const count = view.long(at + 4);
    if (size === undefined || count > MOST_STRIPES) continue;
    const from = size * count <= 4 ? at + 8 : view.long(at + 8);
    const read = (place: number): number =>
      size === 1 ? view.byte(place) : size === 2 ? view.short(place) : view.long(place);
    const numbers = Array.from({ length: count }, (_, index) => read(from + index * size));
    fields.set(view.short(at), numbers);
  }
  return fields;
}

function first(fields: Fields, field: number, otherwise: number): number {
  return fields.get(field)?.[0] ?? otherwise;
}

function pageOf(fields: Fields, bytes: Uint8Array): ImagePage | null {
  const [width, height] = [first(fields, WIDTH, 0), first(fields, HEIGHT, 0)];
  const offsets = fields.get(OFFSETS) ?? [];
  const counts = fields.get(COUNTS) ?? [];
  const rows = Math.min(first(fields, ROWS, height), height);
  const isKnown = offsets.length > 0 && rows > 0 && first(fields, FILL_ORDER, 1) === 1;
  if (!isKnown || !isSensible(width, height)) return null;
  const stripes = offsets.flatMap((offset, index): ImageStripe[] => {
    const high = Math.min(rows, height - index * rows);
    const data = bytes.subarray(offset, offset + (counts[index] ?? 0));
    const entries = high > 0 ? entriesOf(fields, data, high) : null;
    return entries === null ? [] : [{ height: high, entries, data }];
  });
  if (stripes.length < offsets.length) return null;
  return { width, height, quarters: quartersOf(first(fields, ORIENTATION, 1)), stripes };
}

/** @returns null for what a PDF has no filter or colours for */
function entriesOf(fields: Fields, data: Uint8Array, height: number): string | null {
  const packing = first(fields, PACKING, 1);
  if (packing === 7) {
    const facts = readJpegFacts(data);
    return facts === null ? null : jpegEntries(facts);
  }
  const filter = filterOf(fields, packing, height);
  const colours = coloursOf(fields, packing);
  const bits = first(fields, BITS, 1);
  return filter === null || colours === null
    ? null
    : `${colours}/BitsPerComponent ${bits}${filter}`;
}

function filterOf(fields: Fields, packing: number, height: number): string | null {
  const width = first(fields, WIDTH, 0);
  const samples = first(fields, SAMPLES, 1);
  const bits = first(fields, BITS, 1);
  const isPredicted = first(fields, PREDICTOR, 1) === 2;
  const parms = isPredicted
    ? `/DecodeParms<</Predictor 2/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>`
    : '';
  const isTwoWay = (first(fields, FAX_OPTIONS, 0) & 1) === 1;
  const fax = (k: number, more = ''): string =>
    `/Filter/CCITTFaxDecode/DecodeParms<</K ${k}/Columns ${width}/Rows ${height}${more}>>`;
  const filters = new Map([
    [1, ''],
    [2, fax(0, '/EncodedByteAlign true')],
    [3, fax(isTwoWay ? 4 : 0)],
    [4, fax(-1)],
    [5, `/Filter/LZWDecode${parms}`],
    [8, `/Filter/FlateDecode${parms}`],
    [32_946, `/Filter/FlateDecode${parms}`],
    [32_773, '/Filter/RunLengthDecode'],
  ]);
  return filters.get(packing) ?? null;
}

/** Fax tells black from white by itself: only what is stored plainly can be turned round. */
function coloursOf(fields: Fields, packing: number): string | null {
  const colours = first(fields, COLOURS, 0);
  const isFax = packing >= 2 && packing <= 4;
  const isTurned = isFax ? colours === 1 : colours === 0;
  if (colours <= 1) return `/ColorSpace/DeviceGray${isTurned ? '/Decode[1 0]' : ''}`;
  if (colours === 2 && first(fields, SAMPLES, 3) === 3) return '/ColorSpace/DeviceRGB';
  const palette = fields.get(PALETTE) ?? [];
  if (colours !== 3 || palette.length === 0) return null;
  const count = palette.length / 3;
  const hex = Array.from({ length: count }, (_, index) =>
    [0, 1, 2].map((part) => byteOf(palette[part * count + index] ?? 0)).join(''),
  ).join('');
  return `/ColorSpace[/Indexed/DeviceRGB ${count - 1}<${hex}>]`;
}

/** Palettes are of sixteen bits. */
function byteOf(shade: number): string {
  return (shade >> 8).toString(16).padStart(2, '0');
}
