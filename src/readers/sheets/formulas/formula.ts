/**
 * Formulas of a sheet, for those results that the file itself says are to be calculated anew (ECMA-376
 * §18.2.2 fullCalcOnLoad, [MS-XLS] 2.4.331 Uncalced): the four operations, SUM and cells of the sheet. Anything else
 * gives no result.
 */
import type { Budget } from '../../budget.ts';

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly from: CellPlace; readonly to: CellPlace }
  | {
      readonly kind: 'operation';
      readonly sign: string;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'negation' | 'percent'; readonly of: Formula }
  | { readonly kind: 'sum'; readonly of: readonly Formula[] };

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What stands in the cells of a sheet; a formula goes before the result that was stored with it. */
export interface FormulaSheet {
  /** Of the file: formulas on formulas ask for the same cells again and again. */
  readonly budget: Budget;
  readonly formulaAt: (place: CellPlace) => Formula | null;
  readonly valueAt: (place: CellPlace) => number | string | null;
}

/** Formulas on formulas beyond this run in a circle. */
const DEEPEST = 100;
/** Cells that one formula may ask for. */
const MOST_CELLS = 100_000;

/** Null where it cannot be calculated. */
export function evaluateFormula(formula: Formula, sheet: FormulaSheet): number | null {
  return new Evaluation(sheet).of(formula, 0);
}

class Evaluation {
  readonly #sheet: FormulaSheet;
  #cellsLeft = MOST_CELLS;

  constructor(sheet: FormulaSheet) {
    this.#sheet = sheet;
  }

  of(formula: Formula, depth: number): number | null {
    if (depth > DEEPEST) return null;
    switch (formula.kind) {
      case 'number':
        return formula.value;
      case 'range': {
        const { from, to } = formula;
        const isOne = from.row === to.row && from.column === to.column;
        return isOne ? this.#cell(from, depth, false) : null;
      }
      case 'negation':
      case 'percent': {
        const inner = this.of(formula.of, depth + 1);
        if (inner === null) return null;
        return formula.kind === 'negation' ? -inner : inner / 100;
      }
      case 'sum':
        return this.#sum(formula.of, depth);
      case 'operation':
        break;
    }
    const left = this.of(formula.left, depth + 1);
    return left === null ? null : operate(formula.sign, left, this.of(formula.right, depth + 1));
  }

  #sum(parts: readonly Formula[], depth: number): number | null {
    let sum = 0;
    for (const part of parts) {
      const value =
        part.kind === 'range' ? this.#sumOfRange(part, depth) : this.of(part, depth + 1);
      if (value === null) return null;
      sum += value;
    }
    return sum;
  }

  /** Text among the cells of a range counts as nothing. */
  #sumOfRange({ from, to }: Formula & { readonly kind: 'range' }, depth: number): number | null {
    let sum = 0;
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) {
        const value = this.#cell({ row, column }, depth, true);
        if (value === null) return null;
        sum += value;
      }
    }
    return sum;
  }

  #cell(place: CellPlace, depth: number, isInRange: boolean): number | null {
    if (--this.#cellsLeft < 0) return null;
    this.#sheet.budget.spend('operands', 1);
    const formula = this.#sheet.formulaAt(place);
    if (formula !== null) return this.of(formula, depth + 1);
    const value = this.#sheet.valueAt(place);
    if (value === null) return 0;
    if (typeof value === 'number') return value;
    if (isInRange) return 0;
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return Number.isNaN(number) ? null : number;
  }
}

function operate(sign: string, left: number, right: number | null): number | null {
  if (right === null) return null;
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  return sign === '/' && right !== 0 ? left / right : null;
}

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(?<from>\$?[A-Z]{1,3}\$?\d{1,7})(?::(?<to>\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\w(!.])|(?<sum>SUM)\s*\(|(?<mark>[-+*/(),;%]))/iy;

/** @param text without the leading `=`; null for what is not followed */
export function readFormula(text: string): Formula | null {
  return new FormulaParser(text).read();
}

class FormulaParser {
  readonly #text: string;
  #at = 0;
  #token: Readonly<Record<string, string | undefined>> | null = null;

  constructor(text: string) {
    this.#text = text.trim();
  }

  read(): Formula | null {
    if (this.#text.length > LONGEST) return null;
    this.#next();
    const formula = this.#sum(0);
    return this.#at >= this.#text.length && this.#token === null ? formula : null;
  }

  #next(): void {
    TOKEN.lastIndex = this.#at;
    const groups = TOKEN.exec(this.#text)?.groups ?? null;
    this.#token = groups;
    if (groups !== null) this.#at = TOKEN.lastIndex;
  }

  #takeMark(...marks: readonly string[]): string | null {
    const mark = this.#token?.['mark'];
    if (mark === undefined || !marks.includes(mark)) return null;
    this.#next();
    return mark;
  }

  #sum(depth: number): Formula | null {
    return this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#signed(depth)));
  }

  #chain(signs: readonly string[], operand: () => Formula | null): Formula | null {
    let left = operand();
    for (let sign = this.#takeMark(...signs); sign !== null; sign = this.#takeMark(...signs)) {
      const right = operand();
      if (left === null || right === null) return null;
      left = { kind: 'operation', sign, left, right };
    }
    return left;
  }

  #signed(depth: number): Formula | null {
    if (depth > DEEPEST) return null;
    if (this.#takeMark('+') !== null) return this.#signed(depth + 1);
    if (this.#takeMark('-') !== null) {
      const of = this.#signed(depth + 1);
      return of === null ? null : { kind: 'negation', of };
    }
    const formula = this.#operand(depth);
    return formula !== null && this.#takeMark('%') !== null
      ? { kind: 'percent', of: formula }
      : formula;
  }

  #operand(depth: number): Formula | null {
    const token = this.#token;
    if (token === null) return null;
    if (this.#takeMark('(') !== null) {
      const inner = this.#sum(depth + 1);
      return this.#takeMark(')') === null ? null : inner;
    }
    this.#next();
    if (token['number'] !== undefined) return { kind: 'number', value: Number(token['number']) };
    if (token['sum'] !== undefined) return this.#sumOf(depth);
    return token['from'] === undefined
      ? null
      : rangeOf(token['from'], token['to'] ?? token['from']);
  }

  #sumOf(depth: number): Formula | null {
    const of: Formula[] = [];
    do {
      const part = this.#sum(depth + 1);
      if (part === null) return null;
      of.push(part);
    } while (this.#takeMark(',', ';') !== null);
    return this.#takeMark(')') === null ? null : { kind: 'sum', of };
  }
}

/** No formula of a report is longer. */
const LONGEST = 2000;

function rangeOf(first: string, last: string): Formula | null {
  const [from, to] = [readReference(first), readReference(last)];
  return from === null || to === null ? null : { kind: 'range', from, to };
}

/** 「B12」 → row 11, column 1. */
export function readReference(reference: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
