/** What a .doc is made of, for `writeDoc`; and the property modifiers that its paragraphs carry. */
import type { OleStream } from './write-ole.ts';

/** Bytes of a list of property modifiers (grpprl). */
export type Sprms = readonly number[];

export interface DocRun {
  readonly text: string;
  readonly sprms?: Sprms;
  /** Property modifier of the piece ([MS-DOC] 2.9.214 Prm); the run becomes a piece of its own. */
  readonly prm?: number;
}

export interface DocParagraph {
  readonly runs: readonly (DocRun | string)[];
  readonly mark?: '\r' | '\u0007' | '\f';
  /** Properties of the mark as a character. */
  readonly markSprms?: Sprms;
  readonly sprms?: Sprms;
  /** Modifiers in the Data stream, named before the paragraph's own (sprmPHugePapx, sprmPTableProps). */
  readonly elsewhere?: { readonly code: 0x6646 | 0x646b; readonly sprms: Sprms };
  readonly style?: number;
}

export interface DocStyle {
  readonly number: number;
  readonly kind: 1 | 2;
  readonly name: string;
  readonly base?: number;
  readonly paragraph?: Sprms;
  readonly characters?: Sprms;
}

export interface DocLevel {
  readonly format: number;
  /** U+0000–0008 stand for the number of that level. */
  readonly template: string;
  readonly startAt?: number;
  readonly follow?: 0 | 1 | 2;
  readonly isLegal?: boolean;
  /** Set: ilvlRestartLim, with fNoRestart. */
  readonly restartLimit?: number;
}

export interface DocList {
  readonly id: number;
  /** One level makes a simple list; else nine are written. */
  readonly levels: readonly DocLevel[];
}

export interface DocListOverride {
  readonly listId: number;
  readonly levels?: readonly {
    readonly level: number;
    readonly startAt?: number;
    readonly replaced?: DocLevel;
  }[];
}

export interface DocModel {
  readonly body: readonly DocParagraph[];
  readonly footnotes?: readonly DocParagraph[];
  readonly headers?: readonly DocParagraph[];
  readonly comments?: readonly DocParagraph[];
  readonly endnotes?: readonly DocParagraph[];
  readonly textboxes?: readonly DocParagraph[];
  readonly styles?: readonly DocStyle[];
  readonly lists?: readonly DocList[];
  readonly overrides?: readonly DocListOverride[];
  readonly fonts?: readonly string[];
  readonly title?: { readonly bytes: Uint8Array; readonly codePage: number };
  /** How the text is cut into pieces: one, by script, or as after many fast saves. */
  readonly pieces?: 'one' | 'scripts' | 'fast-saved';
  /** Lists of modifiers that pieces name by number. */
  readonly sharedSprms?: readonly Sprms[];
  readonly tableStream?: '0Table' | '1Table';
  readonly version?: number;
  /** Flags of the FIB beside those that follow from the rest. */
  readonly flags?: number;
  readonly embedded?: readonly OleStream[];
}

export function toU16(value: number): number[] {
  return [value & 0xff, (value >> 8) & 0xff];
}

export function toU32(value: number): number[] {
  return [...toU16(value), ...toU16(value >>> 16)];
}

export function toUtf16(text: string): number[] {
  return [...text].flatMap((character) => [...Buffer.from(character, 'utf16le')]);
}

/** A modifier and the bytes of its operand, the size of a variable one included. */
export function sprm(code: number, ...operand: readonly number[]): number[] {
  return [...toU16(code), ...operand];
}

export const HIDDEN = sprm(0x083c, 1);
export const DELETED = sprm(0x0800, 1);
export const INSERTED = sprm(0x0801, 1);
export const SPECIAL = sprm(0x0855, 1);
export const IN_TABLE = [...sprm(0x2416, 1), ...sprm(0x6649, 1, 0, 0, 0)];
export const ROW_END = [...IN_TABLE, ...sprm(0x2417, 1)];

export function inList(override: number, level: number): number[] {
  return [...sprm(0x260a, level), ...sprm(0x460b, ...toU16(override))];
}

export function symbol(font: number, code: number): number[] {
  return [...SPECIAL, ...sprm(0x6a09, ...toU16(font), ...toU16(code))];
}

/** How a cell is merged: the flags of its TC80. */
export interface CellFlags {
  /** 1 and 2 as in Word's own files: first, merged. */
  readonly across?: number;
  /** 3 first, 1 continues. */
  readonly down?: number;
}

/** sprmTDefTable. @param edges in twips, one more than cells */
export function defineTable(edges: readonly number[], cells: readonly CellFlags[]): number[] {
  const descriptions = cells.flatMap(({ across = 0, down = 0 }) => [
    ...toU16(across | (down << 5) | (3 << 9)),
    ...Array.from({ length: 18 }, () => 0),
  ]);
  const body = [cells.length, ...edges.flatMap((edge) => toU16(edge)), ...descriptions];
  return sprm(0xd608, ...toU16(body.length + 1), ...body);
}

export function mergeCells(first: number, last: number): number[] {
  return sprm(0x5624, first, last);
}

export function mergeDown(cell: number, flag: number): number[] {
  return sprm(0xd62b, 2, cell, flag);
}
