/** RTF markup, for fixtures and small test documents. Latin-1 strings stand for bytes. */
import { encodeText } from './encode.ts';

/** A file of its groups: head, then body; each character is a byte. */
export function packRtf(body: string, head = ''): Uint8Array {
  const text = `{\\rtf1\\ansi\\ansicpg936\\deff0${head}\n${body}}`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** GBK bytes as a string of Latin-1 characters. */
export function gbk(text: string): string {
  return String.fromCharCode(...encodeText(text, 'gb18030'));
}

/** ASCII as it is, other characters as `\'hh` for each byte of GBK. */
export function hex(text: string): string {
  return [...gbk(text)].map(escapeByte).join('');
}

function escapeByte(byte: string): string {
  const code = byte.charCodeAt(0);
  if (code >= 0x80) return `\\'${code.toString(16).padStart(2, '0')}`;
  return /[\\{}]/.test(byte) ? `\\${byte}` : byte;
}

/** `\u` with its fallback for each character that is not ASCII; `fallback` gives what repeats it. */
export function unicode(text: string, fallback: (character: string) => string = () => '?'): string {
  return Array.from({ length: text.length }, (_, i) => {
    const code = text.charCodeAt(i);
    if (code < 0x80) return escapeByte(text.charAt(i));
    return `\\u${code > 0x7fff ? code - 0x10000 : code}${fallback(text.charAt(i))}`;
  }).join('');
}

export interface RtfCell {
  readonly text: string;
  /** Twips from the left. */
  readonly right: number;
  /** `\clvmgf` and the like. */
  readonly flags?: string;
}

/** `\trowd` with the cells' definitions. */
export function rowDefinition(cells: readonly RtfCell[], more = ''): string {
  const inner = cells.map(
    ({ right, flags = '' }) => `${flags}\\clvertalc\\cltxlrtb\\cellx${right}`,
  );
  return `\\trowd\\trgaph108\\trleft0${more}${inner.join('')}`;
}

/** A row whose definition stands before its cells. */
export function tableRow(cells: readonly RtfCell[]): string {
  const texts = cells.map(({ text }) => `\\pard\\intbl ${text}\\cell`);
  return `${rowDefinition(cells)}${texts.join('')}\\row\n`;
}
