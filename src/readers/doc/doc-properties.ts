/**
 * What a paragraph or a run of characters is, after all lists of modifiers that bear on it have been
 * applied in order ([MS-DOC] 2.4.6.1–2): styles, the run's own, those of the piece it stands in.
 */
import type { Ground } from '../seen/colors.ts';
import { plainly } from '../seen/partial-look.ts';
import type { Look } from '../seen/seen-runs.ts';
import { NOTHING, u16, u8 } from './doc-bytes.ts';
import { applyAll, applyLook, lookOfStyle, readShading } from './doc-look.ts';
import type { Run } from './doc-runs.ts';
import { expandSprms, isTableSprm, readSprms, SPRM } from './doc-sprms.ts';
import type { Sprm } from './doc-sprms.ts';
import { styleChain } from './doc-styles.ts';
import type { Style } from './doc-styles.ts';

export interface ParagraphProperties {
  /** 0 outside tables, 1 in a table, 2 in a table inside a cell … */
  readonly depth: number;
  readonly isRowEnd: boolean;
  readonly isInnerCellEnd: boolean;
  /** Number of the list override that numbers it, from 1; 0 for none. */
  readonly list: number;
  /** From 0. */
  readonly listLevel: number;
  /** Of its shading. */
  readonly ground: Ground | null;
  /** Modifiers of the table row, at its end only. */
  readonly row: readonly Sprm[];
}

export interface CharacterProperties {
  /** Struck out by hand, or by a tracked deletion. */
  readonly look: Look;
  readonly isDeleted: boolean;
  /** A character named by font and code instead of by itself. */
  readonly symbol: { readonly font: number; readonly code: number } | null;
  /** Number of the font set directly; null when a style sets it. */
  readonly font: number | null;
}

export interface PropertySources {
  readonly styles: readonly (Style | undefined)[];
  /** The Data stream. */
  readonly data: Uint8Array;
}

/** Nobody nests tables deeper; a damaged number must not open a million of them. */
const DEEPEST_TABLE = 16;
/** List numbers above this say that the paragraph left its list ([MS-DOC] 2.6.2 sprmPIlfo). */
const LAST_LIST = 0x07fe;

export function readParagraphProperties(
  run: Run,
  pieceModifiers: Uint8Array,
  { styles, data }: PropertySources,
): ParagraphProperties {
  const own = [...expandSprms(run.modifiers, data), ...readSprms(pieceModifiers)];
  const restyled = own.findLast(({ code }) => code === SPRM.paragraphStyle);
  const style = restyled === undefined ? run.style : u16(restyled.operand, 0);
  const inherited = styleChain(styles, style).flatMap(({ paragraph }) => readSprms(paragraph));
  const last = (code: number, from: readonly Sprm[] = own): Uint8Array | undefined =>
    from.findLast((sprm) => sprm.code === code)?.operand;
  const isSet = (code: number): boolean => u8(last(code) ?? ZERO, 0) === 1;
  const listed = (code: number): Uint8Array => last(code) ?? last(code, inherited) ?? ZERO;
  const list = u16(listed(SPRM.list), 0);
  const shading = [SPRM.paragraphShading, SPRM.paragraphShadingOld]
    .map((code) => last(code) ?? last(code, inherited))
    .find((operand) => operand !== undefined);
  const isInnerRowEnd = isSet(SPRM.isInnerRowEnd);
  const isRowEnd = isSet(SPRM.isRowEnd) || isInnerRowEnd;
  return {
    depth: depthOf(last, isSet(SPRM.isInTable) || isRowEnd),
    isRowEnd,
    isInnerCellEnd: isSet(SPRM.isInnerCellEnd) && !isInnerRowEnd,
    list: list <= LAST_LIST ? list : 0,
    listLevel: Math.min(u8(listed(SPRM.listLevel), 0), 8),
    ground: readShading(shading ?? NOTHING),
    row: isRowEnd ? own.filter(isTableSprm) : [],
  };
}

const ZERO = Uint8Array.of(0, 0, 0, 0);

function depthOf(last: (code: number) => Uint8Array | undefined, isInTable: boolean): number {
  const depth = u16(last(SPRM.depth) ?? ZERO, 0) + u16(last(SPRM.depthChange) ?? ZERO, 0);
  if (depth === 0 || depth > DEEPEST_TABLE) return isInTable ? 1 : 0;
  return depth;
}

/** @param paragraph the run of the paragraph around, whose style may hide its characters */
export function readCharacterProperties(
  runs: { readonly characters: Run; readonly paragraph: Run },
  pieceModifiers: Uint8Array,
  { styles }: PropertySources,
): CharacterProperties {
  const byStyle = lookOfStyle(styles, runs.paragraph.style);
  let look = byStyle;
  let isDeleted = false;
  let symbol: CharacterProperties['symbol'] = null;
  let font: number | null = null;
  for (const sprm of [...readSprms(runs.characters.modifiers), ...readSprms(pieceModifiers)]) {
    const { code, operand } = sprm;
    if (code === SPRM.isDeleted) isDeleted = u8(operand, 0) === 1;
    else if (code === SPRM.characterStyle) look = restyle(look, styles, u16(operand, 0));
    else if (code === SPRM.plainCharacters) look = byStyle;
    else if (code === SPRM.symbol) symbol = { font: u16(operand, 0), code: u16(operand, 2) };
    else if (code === SPRM.font || code === SPRM.otherFont) font = u16(operand, 0);
    else look = applyLook(look, sprm, byStyle);
  }
  if (isDeleted) look = { ...look, isStruck: true };
  return { look: plainly(look), isDeleted, symbol, font };
}

/** A character style adds to what the paragraph's style says. */
function restyle(look: Look, styles: readonly (Style | undefined)[], number: number): Look {
  let restyled = look;
  for (const { characters } of styleChain(styles, number))
    restyled = applyAll(restyled, characters);
  return restyled;
}
