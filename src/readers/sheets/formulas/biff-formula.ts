/** Formulas of binary workbooks ([MS-XLS] 2.5.198): tokens in Polish order → the formula of `formula.ts`. */
import type { CellPlace, Formula } from './formula.ts';

const OPERATIONS: Readonly<Record<number, string>> = { 0x03: '+', 0x04: '-', 0x05: '*', 0x06: '/' };
const NEGATION = 0x13;
const POSITIVE = 0x12;
const PERCENT = 0x14;
const PARENTHESES = 0x15;
const ATTRIBUTE = 0x19;
const ATTRIBUTE_SUM = 0x10;
const ATTRIBUTE_SPACE = 0x40;
const INTEGER = 0x1e;
const NUMBER = 0x1f;
/** These come in three classes, told by two higher bits (2.5.198.2). */
const FUNCTION = 0x22;
const CELL = 0x24;
const AREA = 0x25;
const SUM = 4;

/** @param isWide rows of two bytes and columns of two (Excel 97), else the columns have one */
export function readBiffFormula(tokens: Uint8Array, isWide: boolean): Formula | null {
  const view = new DataView(tokens.buffer, tokens.byteOffset, tokens.byteLength);
  const stack: Formula[] = [];
  let at = 0;
  try {
    while (at < tokens.length) {
      const size = takeToken(view, at, { stack, isWide });
      if (size === null) return null;
      at += size;
    }
  } catch (error) {
    if (error instanceof RangeError) return null; // tokens that are cut off
    throw error;
  }
  return stack.length === 1 ? (stack[0] ?? null) : null;
}

interface Tokens {
  readonly stack: Formula[];
  readonly isWide: boolean;
}

/** @returns the bytes of the token; null for one that is not followed */
function takeToken(view: DataView, at: number, { stack, isWide }: Tokens): number | null {
  const code = view.getUint8(at);
  const sign = OPERATIONS[code];
  if (sign !== undefined) return operate(stack, sign) ? 1 : null;
  if (code === NEGATION || code === PERCENT) {
    const of = stack.pop();
    if (of === undefined) return null;
    stack.push({ kind: code === NEGATION ? 'negation' : 'percent', of });
    return 1;
  }
  if (code === POSITIVE || code === PARENTHESES) return 1;
  if (code === ATTRIBUTE) return takeAttribute(view, at, stack);
  if (code === INTEGER) {
    stack.push({ kind: 'number', value: view.getUint16(at + 1, true) });
    return 3;
  }
  if (code === NUMBER) {
    stack.push({ kind: 'number', value: view.getFloat64(at + 1, true) });
    return 9;
  }
  return code < 0x20 ? null : takeClassed(view, at, { stack, isWide });
}

function operate(stack: Formula[], sign: string): boolean {
  const right = stack.pop();
  const left = stack.pop();
  if (left === undefined || right === undefined) return false;
  stack.push({ kind: 'operation', sign, left, right });
  return true;
}

function takeAttribute(view: DataView, at: number, stack: Formula[]): number | null {
  const kind = view.getUint8(at + 1);
  if ((kind & ATTRIBUTE_SUM) !== 0) {
    const of = stack.pop();
    if (of === undefined) return null;
    stack.push({ kind: 'sum', of: [of] });
    return 4;
  }
  return kind === ATTRIBUTE_SPACE || kind === 1 ? 4 : null;
}

function takeClassed(view: DataView, at: number, { stack, isWide }: Tokens): number | null {
  const code = (view.getUint8(at) & 0x1f) | 0x20;
  if (code === FUNCTION) {
    const count = view.getUint8(at + 1) & 0x7f;
    if (view.getUint16(at + 2, true) !== SUM || count > stack.length) return null;
    stack.push({ kind: 'sum', of: stack.splice(stack.length - count) });
    return 4;
  }
  const step = isWide ? 2 : 1;
  if (code === CELL) {
    const place = placeAt(view, at + 1, { columnAt: at + 3, isWide });
    stack.push({ kind: 'range', from: place, to: place });
    return 3 + step;
  }
  if (code !== AREA) return null;
  const from = placeAt(view, at + 1, { columnAt: at + 5, isWide });
  const to = placeAt(view, at + 3, { columnAt: at + 5 + step, isWide });
  stack.push({ kind: 'range', from, to });
  return 5 + step * 2;
}

/** The upper bits say whether row and column are relative, which is no matter here. */
function placeAt(
  view: DataView,
  at: number,
  { columnAt, isWide }: { readonly columnAt: number; readonly isWide: boolean },
): CellPlace {
  if (isWide) {
    return { row: view.getUint16(at, true), column: view.getUint16(columnAt, true) & 0x3fff };
  }
  return { row: view.getUint16(at, true) & 0x3fff, column: view.getUint8(columnAt) };
}
