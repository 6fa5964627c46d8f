/**
 * Of the modifiers of characters ([MS-DOC] 2.6.1) those that decide whether text is seen: hidden, struck out,
 * raised, coloured like its ground, of no size. Also grounds: the shading of text, paragraphs and cells.
 */
import { hexOf, UNKNOWN } from '../seen/colors.ts';
import type { Ground } from '../seen/colors.ts';
import { plainly } from '../seen/partial-look.ts';
import { PLAIN } from '../seen/seen-runs.ts';
import type { Look } from '../seen/seen-runs.ts';
import { i16, NOTHING, sliceOf, u16, u8 } from './doc-bytes.ts';
import { readSprms, SPRM } from './doc-sprms.ts';
import type { Sprm } from './doc-sprms.ts';
import { styleChain } from './doc-styles.ts';
import type { Style } from './doc-styles.ts';

/** [MS-DOC] 2.9.119 Ico; 0 leaves the colour to Word. */
const PALETTE: readonly (string | null)[] = [
  null,
  '000000',
  '0000ff',
  '00ffff',
  '00ff00',
  'ff00ff',
  'ff0000',
  'ffff00',
  'ffffff',
  '000080',
  '008080',
  '008000',
  '800080',
  '800000',
  '808000',
  '808080',
  'c0c0c0',
];
/** Half points: text moved by less is only lined up. */
const LEAST_RAISE = 6;
const SHIFTS: readonly Look['shift'][] = ['none', 'raised', 'lowered'];
const IS_AUTO = 0xff;

/** What a list of modifiers makes of text that looks like `look`; `base` is what its styles make of it. */
export function applyLook(look: Look, { code, operand }: Sprm, base: Look): Look {
  const value = u8(operand, 0);
  switch (code) {
    case SPRM.isHidden:
      return { ...look, isHidden: toggle(value, base.isHidden) };
    case SPRM.isStyleSeparator:
      return value === 1 ? { ...look, isHidden: true } : look;
    case SPRM.isStruck:
    case SPRM.isStruckTwice:
      return { ...look, isStruck: toggle(value, base.isStruck) };
    case SPRM.shift:
      return { ...look, shift: SHIFTS[value] ?? 'none' };
    case SPRM.raise:
      return { ...look, shift: shiftBy(i16(operand, 0)) ?? look.shift };
    case SPRM.size:
      return { ...look, size: u16(operand, 0) / 2 };
    case SPRM.paletteColor:
      return { ...look, color: PALETTE[value] ?? null };
    case SPRM.color:
      return { ...look, color: readColor(operand) };
    case SPRM.highlight:
      return { ...look, ground: PALETTE[value] ?? null };
    case SPRM.shading:
    case SPRM.shadingOld:
      return { ...look, ground: readShading(operand) };
    default:
      return look;
  }
}

function shiftBy(halfPoints: number): Look['shift'] | null {
  if (Math.abs(halfPoints) < LEAST_RAISE) return null;
  return halfPoints > 0 ? 'raised' : 'lowered';
}

/** [MS-DOC] 2.9.328 ToggleOperand: off, on, as the style says, or the contrary. */
function toggle(value: number, byStyle: boolean): boolean {
  if (value === 0x80) return byStyle;
  return value === 0x81 ? !byStyle : value === 1;
}

/** [MS-DOC] 2.9.43 COLORREF. */
function readColor(bytes: Uint8Array): string | null {
  return u8(bytes, 3) === IS_AUTO ? null : hexOf(u8(bytes, 0), u8(bytes, 1), u8(bytes, 2));
}

/** [MS-DOC] 2.9.247 Shd, or 2.9.248 Shd80 of two bytes. */
export function readShading(operand: Uint8Array): Ground | null {
  if (operand.length === 2) {
    const bits = u16(operand, 0);
    const pattern = bits >>> 10;
    const [ink, paper] = [PALETTE[bits & 31] ?? null, PALETTE[(bits >>> 5) & 31] ?? null];
    return bits === NO_SHADING_OLD ? null : choose(pattern, ink, paper);
  }
  if (operand.length < 10) return null;
  const pattern = u16(operand, 8);
  if (pattern === NO_SHADING) return null;
  return choose(pattern, readColor(sliceOf(operand, 0, 4)), readColor(sliceOf(operand, 4, 4)));
}

const NO_SHADING_OLD = 0xffff;
const NO_SHADING = 0xffff;

/** A pattern of two colours is not told apart from any text. */
function choose(pattern: number, ink: string | null, paper: string | null): Ground | null {
  if (pattern === 0) return paper;
  return pattern === 1 ? (ink ?? '000000') : UNKNOWN;
}

/** Cells whose shadings one modifier of a row can hold ([MS-DOC] 2.9.51 DefTableShdOperand). */
const CELLS_A_PART = 22;
const CELL_SHADINGS: ReadonlyMap<number, { readonly first: number; readonly size: number }> =
  new Map([
    [SPRM.cellShadingsOld, { first: 0, size: 2 }],
    [SPRM.cellShadings, { first: 0, size: 10 }],
    [SPRM.moreCellShadings, { first: CELLS_A_PART, size: 10 }],
  ]);

/** The grounds of the cells of a row, by their index. */
export function readCellGrounds(sprms: readonly Sprm[]): ReadonlyMap<number, Ground | null> {
  const grounds = new Map<number, Ground | null>();
  for (const { code, operand } of sprms) {
    const part = CELL_SHADINGS.get(code);
    if (part !== undefined) {
      const count = Math.floor(operand.length / part.size);
      for (let i = 0; i < count; i++) {
        const ground = readShading(sliceOf(operand, i * part.size, part.size));
        if (ground !== null || part.size > 2) grounds.set(part.first + i, ground);
      }
    } else if (code === SPRM.shadeCells) {
      for (let i = u8(operand, 0); i < Math.min(u8(operand, 1), CELLS_A_PART * 3); i++)
        grounds.set(i, readShading(operand.subarray(2)));
    }
  }
  return grounds;
}

const looks = new WeakMap<readonly (Style | undefined)[], Map<number, Look>>();

/** What a style and those it is based on make of text. */
export function lookOfStyle(styles: readonly (Style | undefined)[], number: number): Look {
  const known = looks.get(styles) ?? new Map<number, Look>();
  looks.set(styles, known);
  const found = known.get(number);
  if (found !== undefined) return found;
  let look = PLAIN;
  for (const { characters } of styleChain(styles, number)) look = applyAll(look, characters);
  known.set(number, look);
  return look;
}

/** @param modifiers of a style: what they do not name stays as it is */
export function applyAll(look: Look, modifiers: Uint8Array = NOTHING): Look {
  const base = look;
  let applied = look;
  for (const sprm of readSprms(modifiers)) applied = applyLook(applied, sprm, base);
  return plainly(applied);
}
