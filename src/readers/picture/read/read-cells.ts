/** What the recogniser says of the cells of a table → their text, and of figures what else they may be. */
import type { Alternative } from '../../../document/document.ts';
import { isOfSymbols } from '../recognise/figure-symbols.ts';
import type { CellCrops } from './crops.ts';
import type { ReadLine } from './line-reader.ts';

export interface CellText {
  readonly text: string;
  readonly alternatives?: readonly Alternative[];
}

/** Ink that is read as nothing: it must not pass for an empty cell. */
export const UNREADABLE = '\ufffd';
/** From here on the print is hardly one of a figure. */
const MOST_OUTSIDE = 0.6;
/** What is not the reading of one clear line is never clear itself. */
const UNSURE = 0.5;
/** Figures of several lines. */
const WRAPPED = 0.85;
const ODD = 0.3;
const STARTS_AT_NOUGHT = /^0\d/;
const MOST_JOINED = 3;
/** Under a grey seal a stroke of it passes for one of print. */
const STAINED = 0.35;
/** Clear enough for a sum to confirm it, but not without. */
const ALONE = 0.95;
/** Readings less likely than this are not told. */
const LEAST_LIKELY = 0.001;

/** How the print of a cell is to be read. */
export interface Manner {
  /** Another look at it. */
  readonly second: ReadLine | null;
  /** As a figure, or as words. */
  readonly isFigure: boolean;
  /** Its table holds whole numbers alone. */
  readonly isWhole: boolean;
}

export function textOfCell(
  { print, isSmall, isStained }: CellCrops,
  read: readonly ReadLine[],
  { second, isFigure, isWhole }: Manner,
): CellText {
  const isPlain = isWhole && print?.isMark !== true;
  const lines = isPlain ? read.map((each) => ({ ...each, candidates: each.digits })) : read;
  const [line] = lines;
  if (print === null || line === undefined) return { text: '' };
  if (!isFigure) return lines.length === 1 ? wordsOrAmount(line) : { text: textsOf(lines) };
  const sure = isStained() ? STAINED : print.isSpecked || isSmall ? ALONE : 1;
  if (lines.length > 1) return wrappedFigure(lines, sure);
  const own = alternativesOf(line, print.isMark).map(({ text, confidence }) => ({
    text,
    confidence: Math.min(confidence, sure),
  }));
  const alternatives = second === null ? own : withSecond(own, second, print.isMark);
  return { text: alternatives[0]?.text ?? UNREADABLE, alternatives };
}

function textsOf(lines: readonly ReadLine[]): string {
  return lines.map(({ text }) => text).join('');
}

/** A figure with its unit: as likely as all its characters are. */
function wordsOrAmount({ text, confidence }: ReadLine): CellText {
  if (!/^[+-]?\d[\d.,]{0,20}\s?[^\d\s]{1,4}$/.test(text)) return { text };
  return { text, alternatives: [{ text, confidence: round(confidence ** text.length) }] };
}

/** A line may be one of figures by itself. */
export function looksLikeFigure({ text, outside }: ReadLine): boolean {
  return isOfSymbols(text) || outside <= MOST_OUTSIDE;
}

/** Ink is there, so something is printed: what reads it as nothing counts only for a mark. */
function alternativesOf({ candidates, outside }: ReadLine, isMark: boolean): Alternative[] {
  const told = candidates().filter(({ text }) => text !== '' || isMark);
  const nothing = candidates().find(({ text }) => text === '')?.probability ?? 0;
  const share = isMark ? 1 : 1 - Math.min(0.98, nothing);
  const odd = outside > MOST_OUTSIDE ? UNSURE : 1;
  return told
    .filter(({ text, probability }, index) => {
      return text !== '' && (index === 0 || probability >= LEAST_LIKELY);
    })
    .map(({ text, probability }) => ({
      text,
      confidence: round(Math.min(1, probability / share) * odd),
    }));
}

/** Two looks that differ leave both in doubt. */
function withSecond(
  first: readonly Alternative[],
  { candidates }: ReadLine,
  isMark: boolean,
): readonly Alternative[] {
  const [best, ...others] = first;
  const other = candidates()[0]?.text ?? '';
  if (best === undefined || isMark || other === best.text) return first;
  const known = others.filter(({ text }) => text !== other);
  const tight = { ...best, confidence: Math.min(best.confidence, UNSURE) };
  if (other === '') return [tight, ...known];
  // A sign is sooner lost with the specks around it than made up.
  const isSigned = other.slice(1) === best.text && /^[+-]/.test(other);
  const wide = { text: other, confidence: round(UNSURE * (isSigned ? 1.1 : 0.9)) };
  return isSigned ? [wide, tight, ...known] : [tight, wide, ...known];
}

/** Its lines joined, as likely as all of them are: one sum that holds confirms it, without one it is in doubt. */
function wrappedFigure(lines: readonly ReadLine[], sure: number): CellText {
  const joined = lines.reduce<Alternative[]>(
    (starts, { candidates }) =>
      candidates()
        .slice(0, MOST_JOINED)
        .flatMap((end) =>
          starts.map(({ text, confidence }) => ({
            text: text + end.text,
            confidence: confidence * end.probability,
          })),
        ),
    [{ text: '', confidence: 1 }],
  );
  const alternatives = joined
    .sort((left, right) => right.confidence - left.confidence)
    .filter(({ text, confidence }, index) => {
      return text !== '' && (index === 0 || confidence >= LEAST_LIKELY);
    })
    .map(({ text, confidence }) => ({
      text,
      confidence: round(Math.min(confidence, sure, STARTS_AT_NOUGHT.test(text) ? ODD : WRAPPED)),
    }));
  return { text: alternatives[0]?.text ?? UNREADABLE, alternatives };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
