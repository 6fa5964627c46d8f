/**
 * Marks that text files carry instead of looks: backspaces that overprint, and those of Markdown (GFM 0.29) for
 * bold, code, struck-out and raised text and for footnotes.
 */
import { PLAIN, showRuns } from '../seen/seen-runs.ts';
import type { SeenRun, Shown } from '../seen/seen-runs.ts';

const MARKS =
  /~~(?<struck>[^~\n]+)~~|<(?<tag>del|s|strike|sup|sub)>(?<inner>[^<>\n]*)<\/\k<tag>>|\[\^(?<note>[^\]\s]{1,20})\](?!:)|\*\*(?<bold>[^*\n]+)\*\*|`(?<code>[^`\n]+)`/gi;
const HAS_MARKS = /~~|\*\*|`|\[\^|<\/(?:del|s|strike|sup|sub)>/i;

export function showLine(line: string): Shown {
  const typed = line.includes('\b') ? overprint(line) : line;
  if (!HAS_MARKS.test(typed)) return { text: typed, remarks: [] };
  const runs: SeenRun[] = [];
  let at = 0;
  for (const found of typed.matchAll(MARKS)) {
    runs.push({ text: typed.slice(at, found.index), look: PLAIN }, runOf(found.groups ?? {}));
    at = found.index + found[0].length;
  }
  runs.push({ text: typed.slice(at), look: PLAIN });
  return showRuns(runs);
}

function runOf(groups: Readonly<Record<string, string | undefined>>): SeenRun {
  const { struck, tag, inner = '', note, bold, code } = groups;
  if (struck !== undefined) return { text: struck, look: { ...PLAIN, isStruck: true } };
  if (note !== undefined) return { text: note, look: { ...PLAIN, shift: 'raised' } };
  if (tag === undefined) return { text: bold ?? code ?? '', look: PLAIN };
  const name = tag.toLowerCase();
  if (name === 'sup' || name === 'sub')
    return { text: inner, look: { ...PLAIN, shift: name === 'sup' ? 'raised' : 'lowered' } };
  return { text: inner, look: { ...PLAIN, isStruck: true } };
}

/** A backspace takes back the character before it: `1\b1` is a bold 1, `_\b1` an underlined one. */
function overprint(line: string): string {
  const kept: string[] = [];
  for (const character of line) {
    if (character === '\b') kept.pop();
    else kept.push(character);
  }
  return kept.join('');
}
