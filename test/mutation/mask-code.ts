interface Masked {
  readonly text: string;
  readonly expressions: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Source text with everything that is no code (comments, what stands in quotes, regular expressions)
 * blanked out, each character at its place: so that a mutation never hits a word in a sentence.
 */
export function maskCode(source: string): Masked {
  let text = '';
  const expressions: Span[] = [];
  while (text.length < source.length) {
    const rest = source.slice(text.length);
    const skipped = endOfText(rest, text);
    if (skipped > 0 && /^\/[^/*]/.test(rest)) {
      expressions.push({ start: text.length, end: text.length + skipped });
    }
    text += skipped === 0 ? rest.slice(0, 1) : blank(rest.slice(0, skipped));
  }
  return { text, expressions };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

const COMMENT = /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)/;
const QUOTED = /^(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`)/;
const EXPRESSION = /^\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/;
/** A stroke begins an expression where no value stands before it. */
const NO_VALUE = /(?:^|[(,=:[!&|?{};]|\breturn|=>)\s*$/;

/** How many characters from here are no code. A template is left out whole, its `${}` too. */
function endOfText(rest: string, before: string): number {
  const plain = COMMENT.exec(rest) ?? QUOTED.exec(rest);
  if (plain !== null) return plain[0].length;
  const expression = rest.startsWith('/') && NO_VALUE.test(before) ? EXPRESSION.exec(rest) : null;
  return expression?.[0].length ?? 0;
}

/** The place of the bracket that closes the one at `open`. */
export function closingOf(masked: string, open: number): number {
  let depth = 0;
  for (let at = open; at < masked.length; at++) {
    const character = masked.charAt(at);
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth === 0) return at;
  }
  return masked.length;
}
