/**
 * Text objects of OFD (GB/T 33190 §11): characters and where each stands. Widths are in the fonts,
 * which are not read; where the next character stands tells them as well.
 */
import { isHan } from '../page/flow/lines.ts';
import { UNREADABLE_GLYPH } from '../page/paint/characters.ts';
import type { Matrix } from '../page/paint/matrix.ts';
import type { PlacedGlyph } from '../page/paint/text.ts';
import { readOfdNumber, readOffsets } from './ofd-values.ts';
import { elementsOf, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

/** What one glyph stands for: some characters, or none when it is a further part of those before. */
interface Cluster {
  readonly text: string;
  /** The glyph is given by its number (§11.4). */
  readonly isNumbered: boolean;
}

/** Ems: how wide characters are when the next one does not tell, and set further apart they do not touch. */
const USUAL_WIDTH = { han: 1, latin: 0.5 };
const WIDEST = { han: 1.3, latin: 1.05 };
/** No character is drawn with more glyphs. */
const MOST_GLYPHS = 64;
/** Printed for characters that the writing program could not tell. */
const PLACEHOLDER = '¤';

/**
 * Glyphs given by their numbers in a font that is not in the package: other fonts number theirs otherwise,
 * and what is drawn need not be what the text says.
 * @param hasFont the font is in the package
 * @returns the strings of a text object, glyph by glyph, in its own space
 */
export function stringsOfText(object: XmlNode, hasFont: boolean): PlacedGlyph[][] {
  const strings: PlacedGlyph[][] = [];
  const pen = { x: 0, y: 0 };
  let transforms: XmlNode[] = [];
  for (const child of elementsOf(object)) {
    if (child.name === 'CGTransform') transforms.push(child);
    if (child.name !== 'TextCode') continue;
    pen.x = readOfdNumber(child.attributes['X'], pen.x);
    pen.y = readOfdNumber(child.attributes['Y'], pen.y);
    strings.push(glyphsOfCode(child, { object, transforms, pen, hasFont }));
    transforms = [];
  }
  return strings;
}

/** The height of the em square. */
export function sizeOf({ attributes }: XmlNode): number {
  return readOfdNumber(attributes['Size'], 0);
}

interface CodeContext {
  readonly object: XmlNode;
  /** Those that stand before the code. */
  readonly transforms: readonly XmlNode[];
  readonly pen: { readonly x: number; readonly y: number };
  readonly hasFont: boolean;
}

function glyphsOfCode(code: XmlNode, context: CodeContext): PlacedGlyph[] {
  const { object, transforms, pen, hasFont } = context;
  const { attributes } = code;
  const size = sizeOf(object);
  const em = size * readOfdNumber(object.attributes['HScale'], 1);
  const clusters = clustersOf(textOfCode(code), transforms, attributes);
  const across = readOffsets(attributes['DeltaX'], clusters.length);
  const down = readOffsets(attributes['DeltaY'], clusters.length);
  const isFree = across.length === 0 && down.length === 0;
  const reading = directionOf(object.attributes['ReadDirection']);
  const turned = directionOf(object.attributes['CharDirection']);
  const glyphs: PlacedGlyph[] = [];
  let { x, y } = pen;
  clusters.forEach(({ text, isNumbered }, index) => {
    const usual = usualWidth(text);
    const dx = isFree ? usual * em * reading.x : offsetAt(across, index);
    const dy = isFree ? usual * em * reading.y : offsetAt(down, index);
    const advance = (dx * turned.x + dy * turned.y) / em;
    const isLast = index === clusters.length - 1;
    const widest = isHan(text) ? WIDEST.han : WIDEST.latin;
    const width = !isLast && advance > 0 && advance <= widest ? advance : usual;
    // Text has y upwards: the pen moves along the first axis, glyphs stand up along the second.
    const matrix: Matrix = [turned.x, turned.y, turned.y, -turned.x, x, y];
    const doubt = isNumbered && !hasFont ? '' : null;
    const print = { unicode: text, width: width * 1000, doubt };
    const glyph = { ...print, isSpace: false, vmetric: null, matrix };
    if (text !== '') glyphs.push(glyph);
    x += dx;
    y += dy;
  });
  return glyphs;
}

/** Without the line ends and blanks that only set out the XML. */
function textOfCode(code: XmlNode): string {
  const text = textOfNode(code);
  const before = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const first = text.slice(0, before).includes('\n') ? before : 0;
  return text.slice(first, text.slice(end).includes('\n') ? Math.max(end, first) : text.length);
}

/** When fewer offsets are given than needed, the last one goes on. */
function offsetAt(offsets: readonly number[], index: number): number {
  return offsets[index] ?? offsets.at(-1) ?? 0;
}

function usualWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isHan(character) ? USUAL_WIDTH.han : USUAL_WIDTH.latin;
  return width;
}

interface Direction {
  readonly x: number;
  readonly y: number;
}

const RIGHT: Direction = { x: 1, y: 0 };
const DIRECTIONS: readonly Direction[] = [RIGHT, { x: 0, y: 1 }, { x: -1, y: 0 }, { x: 0, y: -1 }];

/** Degrees clockwise; only quarters are allowed (§11.2). */
function directionOf(degrees: string | undefined): Direction {
  const turns = Math.round(readOfdNumber(degrees, 0) / 90);
  return DIRECTIONS[((turns % 4) + 4) % 4] ?? RIGHT;
}

/**
 * Glyphs may stand for other numbers of characters (§11.4). Offsets then count glyphs, unless there
 * are as many as the characters need.
 */
function clustersOf(
  text: string,
  transforms: readonly XmlNode[],
  { DeltaX, DeltaY }: XmlNode['attributes'],
): Cluster[] {
  const characters = [...text];
  const most = characters.length;
  const offsets = Math.max(readOffsets(DeltaX, most).length, readOffsets(DeltaY, most).length);
  const clusters: Cluster[] = [];
  let at = 0;
  for (const { attributes } of transforms) {
    const position = readOfdNumber(attributes['CodePosition'], 0);
    const codes = readOfdNumber(attributes['CodeCount'], 1);
    const glyphs = Math.max(readOfdNumber(attributes['GlyphCount'], 1), 1);
    if (position < at || codes < 1) continue;
    clusters.push(...characters.slice(at, position).map(plain));
    const part = characters.slice(position, position + codes).map(readable);
    const isByCharacter = offsets === 0 || offsets >= most - 1;
    const texts = isByCharacter ? part : spread(part, glyphs);
    clusters.push(...texts.map((each) => ({ text: each, isNumbered: true })));
    at = position + part.length;
  }
  return [...clusters, ...characters.slice(at).map(plain)];
}

function plain(text: string): Cluster {
  return { text, isNumbered: false };
}

function readable(character: string): string {
  return character === PLACEHOLDER ? UNREADABLE_GLYPH : character;
}

/** Characters to as many glyphs: the last one takes what is left over, or nothing is left for it. */
function spread(characters: readonly string[], glyphs: number): string[] {
  const most = Math.min(glyphs, characters.length + MOST_GLYPHS);
  return Array.from({ length: most }, (_, index) =>
    index === most - 1 ? characters.slice(index).join('') : (characters[index] ?? ''),
  );
}
