/**
 * Property modifiers ([MS-DOC] 2.2.5.1 Sprm): a code that also tells the size of its operand, then the
 * operand. Their lists (grpprl) carry every property of characters, paragraphs and table rows.
 */
import { NOTHING, sliceOf, u16, u8 } from './doc-bytes.ts';

export interface Sprm {
  readonly code: number;
  /** Without the bytes that tell its size. */
  readonly operand: Uint8Array;
}

/** The codes used here ([MS-DOC] 2.6.1 characters, 2.6.2 paragraphs, 2.6.3 tables). */
export const SPRM = {
  isDeleted: 0x0800,
  isHidden: 0x083c,
  isStyleSeparator: 0x0818,
  isStruck: 0x0837,
  isStruckTwice: 0x2a53,
  shift: 0x2a48,
  raise: 0x4845,
  size: 0x4a43,
  paletteColor: 0x2a42,
  color: 0x6870,
  highlight: 0x2a0c,
  shading: 0xca71,
  shadingOld: 0x4866,
  paragraphShading: 0xc64d,
  paragraphShadingOld: 0x442d,
  cellShadings: 0xd612,
  moreCellShadings: 0xd616,
  cellShadingsOld: 0xd609,
  shadeCells: 0xd62d,
  characterStyle: 0x4a30,
  plainCharacters: 0x2a33,
  symbol: 0x6a09,
  font: 0x4a4f,
  otherFont: 0x4a51,
  paragraphStyle: 0x4600,
  listLevel: 0x260a,
  list: 0x460b,
  isInTable: 0x2416,
  isRowEnd: 0x2417,
  depth: 0x6649,
  depthChange: 0x664a,
  isInnerCellEnd: 0x244b,
  isInnerRowEnd: 0x244c,
  hugeParagraph: 0x6646,
  hugeParagraphOld: 0x6645,
  tableProperties: 0x646b,
  changeTabs: 0xc615,
  rowLeft: 0x9601,
  defineTable: 0xd608,
  defineTableOld: 0xd606,
  insertCells: 0x7621,
  deleteCells: 0x5622,
  columnWidth: 0x7623,
  mergeCells: 0x5624,
  splitCells: 0x5625,
  mergeDown: 0xd62b,
} as const;

/** Bytes of the operand by the three highest bits of the code; 6 tells its size itself. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const VARIABLE = 6;

export function readSprms(grpprl: Uint8Array): Sprm[] {
  const sprms: Sprm[] = [];
  let at = 0;
  while (at + 2 < grpprl.length) {
    const code = u16(grpprl, at);
    const { start, size } = operandAt(grpprl, at + 2, code);
    if (start + size > grpprl.length) break;
    sprms.push({ code, operand: grpprl.subarray(start, start + size) });
    at = start + size;
  }
  return sprms;
}

function operandAt(
  grpprl: Uint8Array,
  at: number,
  code: number,
): { readonly start: number; readonly size: number } {
  const kind = code >>> 13;
  if (kind !== VARIABLE) return { start: at, size: SIZES[kind] ?? 0 };
  if (code === SPRM.defineTable || code === SPRM.defineTableOld) {
    return { start: at + 2, size: Math.max(u16(grpprl, at) - 1, 0) };
  }
  const size = u8(grpprl, at);
  if (code !== SPRM.changeTabs || size < 255) return { start: at + 1, size };
  // [MS-DOC] 2.9.180: more tabs than a byte can tell; their counts stand inside.
  const deleted = u8(grpprl, at + 1);
  const added = u8(grpprl, at + 2 + deleted * 4);
  return { start: at + 1, size: 2 + deleted * 4 + added * 3 };
}

export function isTableSprm({ code }: Sprm): boolean {
  return ((code >>> 10) & 7) === 5;
}

/**
 * A list whose long part stands in the Data stream ([MS-DOC] 2.9.212 PrcData): what it holds takes
 * effect where it is named. What follows it is kept: older writers repeat the table there.
 */
export function expandSprms(grpprl: Uint8Array, data: Uint8Array): Sprm[] {
  return readSprms(grpprl).flatMap((sprm) => {
    const { code, operand } = sprm;
    const isElsewhere =
      code === SPRM.hugeParagraph ||
      code === SPRM.hugeParagraphOld ||
      code === SPRM.tableProperties;
    if (!isElsewhere) return [sprm];
    const at = u16(operand, 0) + u16(operand, 2) * 0x10000;
    return readSprms(at < data.length ? sliceOf(data, at + 2, u16(data, at)) : NOTHING);
  });
}
