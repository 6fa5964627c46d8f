/**
 * Of the text properties of OpenDocument (ODF 1.3 part 3 §20) those that decide whether text is seen: hidden,
 * struck out, raised, coloured like its ground, of no size.
 */
import type { XmlAttributes } from '../containers/xml-events.ts';
import { readHex, TRANSPARENT } from '../seen/colors.ts';
import type { Ground } from '../seen/colors.ts';
import type { PartialLook } from '../seen/partial-look.ts';
import type { Look } from '../seen/seen-runs.ts';

export function readOdfLook(attributes: XmlAttributes): PartialLook {
  const look: { -readonly [key in keyof PartialLook]: PartialLook[key] } = {};
  const display = attributes['text:display'];
  if (display !== undefined) look.isHidden = display === 'none';
  const lines = LINES.map((name) => attributes[name]).filter((line) => line !== undefined);
  if (lines.length > 0) look.isStruck = lines.every((line) => line !== 'none');
  const position = attributes['style:text-position'];
  if (position !== undefined) look.shift = readPosition(position);
  const color = readHex(attributes['fo:color']);
  if (color !== null) look.color = color;
  if (attributes['style:use-window-font-color'] === 'true') look.color = null;
  if (attributes['x:opacity'] === '0%') look.color = TRANSPARENT; // of LibreOffice
  const ground = readOdfGround(attributes);
  if (ground !== null) look.ground = ground;
  const points = /^([\d.]+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1];
  if (points !== undefined) look.size = Number(points);
  return look;
}

const LINES = ['style:text-line-through-style', 'style:text-line-through-type'];

/** `super 58%`, `-33% 58%`: where the text stands, then how large it is. */
function readPosition(position: string): Look['shift'] {
  const [place = ''] = position.trim().split(/\s+/);
  if (place === 'super') return 'raised';
  if (place === 'sub') return 'lowered';
  const percent = Number.parseFloat(place);
  return percent > 0 ? 'raised' : percent < 0 ? 'lowered' : 'none';
}

/** Null where nothing is painted behind. */
export function readOdfGround(attributes: XmlAttributes): Ground | null {
  return readHex(attributes['fo:background-color']);
}
