/**
 * What an EQ field of Word prints (ECMA-376 §17.16.5.17; MS-DOC too): it has no stored result, its
 * instruction is the formula. Enclosed characters (`\o\ac(○,1)`) are such fields too.
 */
import { lower, raise } from '../seen/raised.ts';
import { formatOrdinal } from './ordinal-format.ts';

/** What is drawn around a character to enclose it. */
const FRAME = /^[○〇◯●□△◇]$/;
/** What is drawn through characters and is no text of its own. */
const STROKE = /^[—–―\-_/／\\×]$/;
/** Longer instructions are damage. */
const LONGEST = 1000;

/** @returns null for the instruction of any other field */
export function readEquation(instruction: string): string | null {
  const [, formula] = /^\s*EQ\b([\s\S]*)$/i.exec(instruction.slice(0, LONGEST)) ?? [];
  return formula === undefined ? null : printFormula(formula.replace(/\\\*[\s\S]*$/, '').trim(), 0);
}

const DEEPEST = 10;
const SWITCH = /\\([a-z])((?:\s*\\[a-z]{2}\d*(?:\([^()]*\))?)*)\s*\(/gi;

function printFormula(formula: string, depth: number): string {
  if (depth > DEEPEST) return formula;
  let text = '';
  let at = 0;
  SWITCH.lastIndex = 0;
  for (let found = SWITCH.exec(formula); found !== null; found = SWITCH.exec(formula)) {
    const end = findClose(formula, SWITCH.lastIndex);
    text += formula.slice(at, found.index);
    const list = splitList(formula.slice(SWITCH.lastIndex, end));
    const next = end + 1;
    text += printSwitch(
      found[1]?.toLowerCase() ?? '',
      found[2] ?? '',
      list.map((each) => printFormula(each.trim(), depth + 1)),
    );
    at = next;
    SWITCH.lastIndex = next;
  }
  return text + formula.slice(at);
}

function printSwitch(name: string, options: string, list: readonly string[]): string {
  if (name === 'f') return list.join('/');
  if (name === 's') return /\\do/i.test(options) ? lower(list.join('')) : raise(list.join(''));
  if (name !== 'o') return list.join('');
  const inner = list.filter((each) => !FRAME.test(each) && !STROKE.test(each));
  const isFramed = list.some((each) => FRAME.test(each));
  const [only = ''] = inner;
  if (isFramed && inner.length === 1 && /^\d{1,2}$/.test(only))
    return formatOrdinal(Number(only), 'decimalEnclosedCircle');
  return inner.join('');
}

function findClose(formula: string, start: number): number {
  let depth = 1;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === '(') depth++;
    else if (formula[at] === ')') depth--;
    if (depth === 0) return at;
  }
  return formula.length;
}

/** Parted by commas or semicolons, as the system's list separator is. */
function splitList(inner: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of inner) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth === 0 && /[,;，]/.test(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
