/** The colours of an Office theme (ECMA-376 §20.1.6.2), by which text and grounds are named instead of by value. */
import { readHex, hexOf } from '../seen/colors.ts';
import { XmlError } from './xml-events.ts';
import { elementsOf, findAll, readXmlTree } from './xml-tree.ts';

/** In the order of the scheme, as workbooks count them, but for the first two pairs. */
const NAMES = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const ALIASES: Readonly<Record<string, string>> = {
  text1: 'dk1',
  dark1: 'dk1',
  tx1: 'dk1',
  background1: 'lt1',
  light1: 'lt1',
  bg1: 'lt1',
  text2: 'dk2',
  dark2: 'dk2',
  tx2: 'dk2',
  background2: 'lt2',
  light2: 'lt2',
  bg2: 'lt2',
};
/** Where the package has no theme, or one that cannot be read. */
const USUAL: Readonly<Record<string, string>> = { dk1: '000000', lt1: 'ffffff' };
/** Workbooks count light before dark (§18.8.3, as Excel does it). */
const WORKBOOK_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', ...NAMES.slice(4)];

export interface Theme {
  readonly byName: (name: string) => string | null;
  readonly byIndex: (index: number) => string | null;
}

export function readTheme(part: Uint8Array | null): Theme {
  const colors = new Map<string, string>(Object.entries(USUAL));
  for (const [name, color] of schemeOf(part)) colors.set(name, color);
  const byName = (name: string): string | null => colors.get(ALIASES[name] ?? name) ?? null;
  return { byName, byIndex: (index) => byName(WORKBOOK_ORDER[index] ?? '') };
}

function schemeOf(part: Uint8Array | null): [string, string][] {
  if (part === null) return [];
  try {
    const [scheme] = findAll(readXmlTree(part, { prefixOf: () => '' }), 'clrScheme');
    return (scheme === undefined ? [] : elementsOf(scheme)).flatMap((node): [string, string][] => {
      const value = elementsOf(node)[0]?.attributes ?? {};
      const color = readHex(value['lastClr'] ?? value['val']);
      return color === null ? [] : [[node.name, color]];
    });
  } catch (error) {
    if (error instanceof XmlError) return []; // colours are not worth the document
    throw error;
  }
}

/** @param share from −1, black, to 1, white; near enough to what Office makes of it in HSL */
export function tintColor(color: string, share: number): string {
  const value = Number.parseInt(color, 16);
  const parts = [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    share < 0 ? part * (1 + share) : part + (255 - part) * share,
  );
  return hexOf(red, green, blue);
}
