/**
 * Of the properties of runs (ECMA-376 §17.3.2) those that decide whether text is seen: hidden, struck out,
 * raised, coloured like its ground, of no size. Also grounds: the shading of runs, paragraphs and cells.
 */
import { tintColor } from '../containers/office-theme.ts';
import type { Theme } from '../containers/office-theme.ts';
import { elementsOf, findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { readHex, UNKNOWN } from '../seen/colors.ts';
import type { Ground } from '../seen/colors.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import type { Look } from '../seen/seen-runs.ts';
import { isOn } from './docx-names.ts';

const NOTHING_SAID: PartialLook = {};
/** Half points: text moved by less is only lined up. */
const LEAST_RAISE = 6;

export function readLook(properties: XmlNode | undefined, theme: Theme): PartialLook {
  if (properties === undefined || properties.children.length === 0) return NOTHING_SAID;
  const look: { -readonly [key in keyof PartialLook]: PartialLook[key] } = {};
  for (const { name, attributes } of elementsOf(properties)) {
    const value = attributes['w:val'];
    if (name === 'w:vanish') look.isHidden = isOn(value);
    else if (name === 'w:strike' || name === 'w:dstrike')
      look.isStruck = isOn(value) || look.isStruck === true;
    else if (name === 'w:vertAlign') look.shift = SHIFTS[value ?? ''] ?? 'none';
    else if (name === 'w:position') look.shift = shiftBy(Number(value)) ?? look.shift ?? 'none';
    else if (name === 'w:sz') look.size = Number(value) / 2;
    else if (name === 'w:color') look.color = readColor(attributes, theme);
    else if (name === 'w:shd') look.ground = readShading(attributes, theme);
    else if (name === 'w:highlight') look.ground = HIGHLIGHTS[value ?? ''] ?? null;
  }
  return withFill(look, properties, theme);
}

/** What Word 2010 and later fill letters with ([MS-DOCX] 2.6.1): of one colour, or nothing, so that only an outline is seen. */
function withFill(look: PartialLook, properties: XmlNode, theme: Theme): PartialLook {
  const fill = findChild(properties, 'w14:textFill');
  if (fill === undefined) return look;
  const outline = findChild(findChild(properties, 'w14:textOutline'), 'w14:solidFill');
  if (findChild(fill, 'w14:noFill') !== undefined)
    return outline === undefined ? { ...look, isHidden: true } : look;
  const solid = findChild(fill, 'w14:solidFill');
  const named = findChild(solid, 'w14:schemeClr');
  const own = findChild(solid, 'w14:srgbClr')?.attributes['w14:val'];
  // A colour of the theme may be made lighter or darker; only as it is, it is told.
  const color =
    named !== undefined && named.children.length === 0
      ? theme.byName(named.attributes['w14:val'] ?? '')
      : readHex(own);
  return color === null ? look : { ...look, color };
}

const SHIFTS: Readonly<Record<string, Look['shift']>> = {
  superscript: 'raised',
  subscript: 'lowered',
};
/** Of the highlights (§17.18.40) those that ink of their own colour is met on. */
const HIGHLIGHTS: Readonly<Record<string, Ground>> = {
  white: 'ffffff',
  black: '000000',
  yellow: 'ffff00',
  red: 'ff0000',
  lightGray: 'c0c0c0',
  darkGray: '808080',
  blue: '0000ff',
  darkBlue: '000080',
  green: '00ff00',
  darkGreen: '008000',
  darkRed: '800000',
  cyan: '00ffff',
  magenta: 'ff00ff',
};

function shiftBy(halfPoints: number): Look['shift'] | null {
  if (!(Math.abs(halfPoints) >= LEAST_RAISE)) return null;
  return halfPoints > 0 ? 'raised' : 'lowered';
}

function readColor(attributes: XmlNode['attributes'], theme: Theme): string | null {
  const named = attributes['w:themeColor'];
  const color = named === undefined ? null : theme.byName(named);
  if (color === null) return readHex(attributes['w:val']);
  return tintBy(color, attributes['w:themeTint'], attributes['w:themeShade']);
}

/** What is behind text; null where nothing is. Patterns of two colours are not told apart from any text. */
export function readShading(attributes: XmlNode['attributes'], theme: Theme): Ground | null {
  const pattern = attributes['w:val'] ?? 'clear';
  if (pattern === 'nil') return null;
  const ofPattern = pattern === 'solid' ? 'w:color' : 'w:fill';
  if (!/^(?:clear|solid)$/.test(pattern)) return UNKNOWN;
  const named = attributes['w:themeFill'];
  const color = named === undefined || pattern === 'solid' ? null : theme.byName(named);
  if (color === null) return readHex(attributes[ofPattern]);
  return tintBy(color, attributes['w:themeFillTint'], attributes['w:themeFillShade']);
}

/** Tint and shade are the share of the colour that is left, in 255ths (§17.18.40, themeTint). */
function tintBy(color: string, tint: string | undefined, shade: string | undefined): string {
  const share = (hex: string): number => Number.parseInt(hex, 16) / 255;
  if (tint !== undefined) return tintColor(color, 1 - share(tint));
  return shade === undefined ? color : tintColor(color, share(shade) - 1);
}

/** The shading of a cell, a paragraph or a table, by its properties. */
export function readGround(properties: XmlNode | undefined, theme: Theme): Ground | null {
  const shading = findChild(properties, 'w:shd');
  return shading === undefined ? null : readShading(shading.attributes, theme);
}
