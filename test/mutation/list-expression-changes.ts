/**
 * Small wrong changes to a regular expression: a quantifier, an anchor, a look-around or an alternative less.
 * Not a word less in a list of plain words: that list is data, like the labels of the form.
 */
import type { Span } from './mask-code.ts';

export interface Change extends Span {
  readonly after: string;
}

/** An escape and a class are passed over whole; so that what they hold is no sign. */
const SIGN =
  /\\b|\\[pPux]\{[^}]*\}|\\k<\w+>|\\.|\[(?:[^\]\\]|\\.)*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|[()|^$]|(?:[?*+]|\{\d+(?:,\d*)?\})\??/g;
const QUANTIFIER = /^(?:[?*+]|\{\d)/;
const WORD = /^[|\p{Script=Han}]+$/u;
const ANCHOR = /^(?:\^|\$|\\b)$/;

interface Group extends Span {
  readonly opening: string;
  /** Where its strokes stand. */
  readonly strokes: readonly number[];
}

export function listExpressionChanges(source: string, { start, end }: Span): Change[] {
  const body = source.slice(start + 1, source.lastIndexOf('/', end - 1));
  const signs = [...body.matchAll(SIGN)].map(({ 0: print, index }) => ({
    print,
    start: start + 1 + index,
    end: start + 1 + index + print.length,
  }));
  const dropped = signs.filter(({ print }) => QUANTIFIER.test(print) || ANCHOR.test(print));
  const whole = { opening: '', start: start + 1, end: start + 1 + body.length };
  return [
    ...dropped.map((sign) => ({ start: sign.start, end: sign.end, after: '' })),
    ...groupsOf(signs, whole)
      .flatMap(changesOfGroup)
      .filter((change) => !WORD.test(source.slice(change.start, change.end))),
  ];
}

type Sign = Span & { readonly print: string };

function groupsOf(signs: readonly Sign[], whole: Span & { readonly opening: string }): Group[] {
  const open = [{ ...whole, strokes: [] as number[] }];
  const groups: Group[] = [];
  for (const sign of signs) {
    if (sign.print.startsWith('(')) {
      open.push({ opening: sign.print, start: sign.end, end: 0, strokes: [] });
    } else if (sign.print === ')') {
      const group = open.pop();
      if (group !== undefined) groups.push({ ...group, end: sign.start });
    } else if (sign.print === '|') open.at(-1)?.strokes.push(sign.start);
  }
  return [...groups, ...open];
}

function changesOfGroup({ opening, start, end, strokes }: Group): Change[] {
  const around = /[=!]$/.test(opening)
    ? [{ start: start - opening.length, end: end + 1, after: '' }]
    : [];
  const bounds = [start - 1, ...strokes, end];
  const alternatives = bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0;
    // The stroke before goes with it; before the first the one behind.
    return index === 0 ? { start, end: to + 1, after: '' } : { start: from, end: to, after: '' };
  });
  return [...around, ...(strokes.length === 0 ? [] : alternatives)];
}
