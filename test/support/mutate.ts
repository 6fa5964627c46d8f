/**
 * Seeded damage to the bytes of a file that leaves its figures as they are written: no byte that could
 * be part of a printed figure is changed, taken away or made. In archives a part is damaged and all is
 * packed again with the right check sums, else they would find the damage before any reader does.
 */
import { unzipSync } from 'fflate';
import type { FormatId } from '../../src/readers/formats.ts';
import { packZip } from './docx-markup.ts';
import { encodeText } from './encode.ts';
import type { Random } from './random.ts';

/** Digits and what stands between and before them: `1,774.23`, `+15`, `-8`. */
const FIGURE = /[-+.,\d]/;
const MOST_TRIES = 40;

/** @returns null where chance found no place that may be damaged */
export function mutate(bytes: Uint8Array, format: FormatId, random: Random): Uint8Array | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return mutateArchive(bytes, random);
  const mayHit = format === 'rtf' ? isRtfStructure : isNoFigure;
  return mutateBytes(bytes, { random, mayHit });
}

interface Aim {
  readonly random: Random;
  readonly mayHit: (bytes: Uint8Array, at: number) => boolean;
}

/** One to three bytes become others. */
function mutateBytes(bytes: Uint8Array, { random, mayHit }: Aim): Uint8Array | null {
  const changed = bytes.slice();
  let hits = random.int(1, 3);
  for (let tried = 0; tried < MOST_TRIES && hits > 0; tried++) {
    const at = random.int(0, bytes.length - 1);
    if (!mayHit(bytes, at)) continue;
    const wasDigit = /\d/.test(letter(bytes[at]));
    const next = wasDigit ? random.int(0x30, 0x39) : random.int(0, 255);
    if (next === bytes[at] || (!wasDigit && FIGURE.test(letter(next)))) continue;
    changed[at] = next;
    hits--;
  }
  return hits > 0 ? null : changed;
}

function letter(byte: number | undefined): string {
  return String.fromCharCode(byte ?? 0);
}

function isNoFigure(bytes: Uint8Array, at: number): boolean {
  return !FIGURE.test(letter(bytes[at]));
}

/** Digits of control words are no text, but for those of characters (`\u`, `\uc`). */
function isRtfStructure(bytes: Uint8Array, at: number): boolean {
  if (isNoFigure(bytes, at)) return true;
  const before = String.fromCharCode(...bytes.subarray(Math.max(at - 24, 0), at + 1));
  return /\\(?!u-?\d|uc\d)[a-zA-Z]+\d+$/.test(before);
}

function mutateArchive(bytes: Uint8Array, random: Random): Uint8Array | null {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  // The larger a part, the likelier it is hit.
  const total = names.reduce((sum, name) => sum + (parts[name]?.length ?? 0), 0);
  let at = random.int(0, Math.max(total - 1, 0));
  for (const name of names) {
    const part = parts[name] ?? new Uint8Array();
    if (at < part.length) {
      const damaged = mutateMarkup(part, random);
      return damaged === null ? null : packZip({ ...parts, [name]: damaged });
    }
    at -= part.length;
  }
  return null;
}

const ATTRIBUTE = /\s[\w:]+="[^"]*"/g;
const CLOSED = /<([\w:]+)(\s[^<>]*)?\/>/g;

/** Markup is damaged so that it mostly stays well-formed; text between tags is left alone. */
function mutateMarkup(part: Uint8Array, random: Random): Uint8Array | null {
  const isWide = part[0] === 0xff && part[1] === 0xfe;
  const text = new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(part);
  const changed = random.chance(0.2)
    ? replaceOne(text, /<[^<>]{3,}>/g, { random, replace: (tag) => flipLetter(tag, random) })
    : random.chance(0.6)
      ? replaceOne(text, ATTRIBUTE, { random, replace: (found) => changeValue(found, random) })
      : replaceOne(text, CLOSED, { random, replace: () => '' });
  if (changed === null || changed === text) return null;
  if (isWide) return encodeText(changed, 'utf-16le');
  return Uint8Array.from(changed, (character) => character.charCodeAt(0));
}

interface Replacement {
  readonly random: Random;
  readonly replace: (found: string) => string;
}

function replaceOne(
  text: string,
  pattern: RegExp,
  { random, replace }: Replacement,
): string | null {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const chosen = random.pick(found);
  const end = chosen.index + chosen[0].length;
  return text.slice(0, chosen.index) + replace(chosen[0]) + text.slice(end);
}

function flipLetter(tag: string, random: Random): string {
  const at = random.int(1, tag.length - 2);
  return `${tag.slice(0, at)}${String.fromCharCode(random.int(0x20, 0x7e))}${tag.slice(at + 1)}`;
}

/** Another number, or the attribute is gone. */
function changeValue(attribute: string, random: Random): string {
  if (!/\d/.test(attribute) || random.chance(0.3)) return '';
  const value = random.pick(['0', '1', '2', '3', '7', '-1', '65535', '99999999999']);
  return attribute.replace(/"[^"]*"/, `"${value}"`);
}
