/**
 * Number format codes (ECMA-376 §18.8.31) taken apart: sections parted by semicolons, each with an
 * optional condition and its tokens. Fill characters and languages leave no text, nor do colours, of which
 * red and white alone are kept. Chinese Excel takes ! for a backslash (`0!.0,"万"`).
 */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** 0, # or ?: where a digit stands. */
  | { readonly kind: 'digit'; readonly mark: string }
  /** Letters of a date or time, in lower case; elapsed hours, minutes, seconds with their bracket. */
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'unknown' };

export interface FormatSection {
  readonly condition: { readonly operator: string; readonly limit: number } | null;
  readonly tokens: readonly FormatToken[];
  /** Shown in red, by which Excel's own formats mean less than nothing. */
  readonly isRed: boolean;
  /** Shown in white, so that nobody sees it: `0;-0;[White]0` hides zeros. */
  readonly isWhite: boolean;
}

const TOKEN = new RegExp(
  [
    '"(?<quoted>[^"]*)"?',
    String.raw`[\\!](?<escaped>.)`,
    '(?<pad>_.)',
    String.raw`\*.`,
    String.raw`\[(?<bracket>[^\]]*)\]`,
    '(?<general>General|G/通用格式)',
    '(?<half>AM/PM|A/P|上午/下午)',
    '(?<scientific>E[+-])',
    '(?<date>y+|m+|d+|h+|s+|a{3,4}|e)',
    '(?<digit>[0#?])',
    '(?<end>;)',
    '(?<other>.)',
  ].join('|'),
  'giu',
);
const CONDITION = /^(?<operator><=|>=|<>|[<>=])(?<limit>-?\d+(?:\.\d+)?)$/;
/** [$¥-804]: a currency sign and a language; either may be missing. */
const CURRENCY = /^\$(?<sign>[^-]*)(?:-[\dA-Fa-f]+)?$/;
const RED = /^(?:red|红色|color\s?3|颜色\s?3)$/i;
const WHITE = /^(?:white|白色|color\s?2|颜色\s?2)$/i;
const ELAPSED = /^(?:h+|m+|s+)$/i;
/** The system's own long date and time (LCID F800, F400), shown as a Chinese system does. */
const SYSTEM_FORMATS: readonly (readonly [prefix: string, code: string])[] = [
  ['[$-F800]', 'yyyy"年"m"月"d"日"'],
  ['[$-F400]', 'h:mm:ss'],
];

interface OpenSection {
  condition: FormatSection['condition'];
  readonly tokens: FormatToken[];
  isRed: boolean;
  isWhite: boolean;
}

function newSection(): OpenSection {
  return { condition: null, tokens: [], isRed: false, isWhite: false };
}

export function parseFormatCode(code: string): FormatSection[] {
  const system = SYSTEM_FORMATS.find(([prefix]) => code.toUpperCase().startsWith(prefix));
  const sections: OpenSection[] = [];
  let section = newSection();
  for (const { groups = {} } of (system?.[1] ?? code).matchAll(TOKEN)) {
    const condition = CONDITION.exec(groups.bracket ?? '')?.groups;
    if (groups.end !== undefined) {
      sections.push(section);
      section = newSection();
    } else if (condition !== undefined) {
      const { operator = '', limit } = condition;
      section.condition = { operator, limit: Number(limit) };
    } else {
      section.isRed ||= RED.test(groups.bracket ?? '');
      section.isWhite ||= WHITE.test(groups.bracket ?? '');
      const token = tokenOf(groups);
      if (token !== null) section.tokens.push(token);
    }
  }
  return [...sections, section];
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): FormatToken | null {
  const { bracket, digit, other } = groups;
  const literal = groups.quoted ?? groups.escaped;
  const date = groups.date ?? groups.half;
  if (literal !== undefined) return { kind: 'literal', text: literal };
  if (date !== undefined) return { kind: 'date', letters: date.toLowerCase() };
  if (digit !== undefined) return { kind: 'digit', mark: digit };
  if (groups.pad !== undefined) return { kind: 'literal', text: ' ' };
  if (groups.general !== undefined) return { kind: 'general' };
  if (groups.scientific !== undefined) return { kind: 'unknown' };
  if (bracket !== undefined) return tokenOfBracket(bracket);
  return other === undefined ? null : tokenOfMark(other);
}

function tokenOfBracket(bracket: string): FormatToken | null {
  if (ELAPSED.test(bracket)) return { kind: 'date', letters: `[${bracket.toLowerCase()}` };
  const sign = CURRENCY.exec(bracket)?.groups?.sign ?? '';
  return sign === '' ? null : { kind: 'literal', text: sign };
}

function tokenOfMark(mark: string): FormatToken {
  if (mark === '.') return { kind: 'point' };
  if (mark === ',') return { kind: 'comma' };
  if (mark === '%') return { kind: 'percent' };
  if (mark === '@') return { kind: 'text' };
  return { kind: 'literal', text: mark };
}
