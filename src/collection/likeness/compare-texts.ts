/** Two texts side by side, with how much of the shorter one stands in the other and what alone was changed in it. */
import { gather } from '../../lib/gather.ts';
import { alignPassages } from './passages.ts';
import type { Passage, Prose } from './passages.ts';
import { plainText } from './plain-text.ts';

export interface ComparedTexts {
  readonly passages: readonly Passage[];
  readonly shorter: 'left' | 'right';
  /** Characters of the shorter one, without punctuation, and those of them that the other one has too. */
  readonly length: number;
  readonly common: number;
  /** Places in what both have where a number or a name is another. */
  readonly numbers: number;
  readonly names: number;
}

export function compareTexts(left: Prose, right: Prose): ComparedTexts {
  const passages = alignPassages(left, right);
  const inBoth = passages.filter(({ kind }) => kind !== 'different');
  const [leftLength, rightLength] = [lengthOf(passages, 'left'), lengthOf(passages, 'right')];
  const shorter = leftLength <= rightLength ? 'left' : 'right';
  const changed = gather(inBoth, (passage) => passage.left.changed);
  const numbers = changed.filter(({ kind }) => kind === 'number').length;
  return {
    passages,
    shorter,
    length: Math.min(leftLength, rightLength),
    common: lengthOf(inBoth, shorter),
    numbers,
    names: changed.length - numbers,
  };
}

function lengthOf(passages: readonly Passage[], side: 'left' | 'right'): number {
  return passages.reduce((sum, passage) => sum + plainText(passage[side].text).text.length, 0);
}
