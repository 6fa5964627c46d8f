import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../../src/readers/picture/recognise/beam.ts';
import {
  digitSteps,
  foldSteps,
  isOfSymbols,
  symbolTable,
} from '../../../src/readers/picture/recognise/figure-symbols.ts';
import { textOfLine } from '../../../src/readers/picture/recognise/text-of-line.ts';

const CHARACTERS = ['', '0', '1', '○', '.', '格'];

/** A step each: how likely each character is. */
function reading(...steps: readonly Readonly<Record<string, number>>[]) {
  const probabilities = new Float32Array(steps.length * CHARACTERS.length);
  steps.forEach((step, index) => {
    for (const [character, likely] of Object.entries(step)) {
      probabilities[index * CHARACTERS.length + CHARACTERS.indexOf(character)] = likely;
    }
  });
  return { steps: steps.length, classes: CHARACTERS.length, probabilities };
}

describe('the likeliest text', () => {
  test('a character that lasts is one, and two with nothing between', () => {
    const line = reading({ '1': 1 }, { '1': 1 }, { '': 1 }, { '1': 0.81 }, { 格: 1 });
    const { text, confidence } = textOfLine(line, CHARACTERS);
    expect(text).toBe('11格');
    expect(confidence).toBeCloseTo(0.81 ** (1 / 3));
  });

  test('of nothing there is none', () => {
    expect(textOfLine(reading({ '': 1 }), CHARACTERS)).toEqual({ text: '', confidence: 0 });
  });
});

describe('figures', () => {
  const table = symbolTable(CHARACTERS);

  test('what looks like a nought is one', () => {
    const { steps, outside } = foldSteps(reading({ '0': 0.3, '○': 0.6, '': 0.1 }), table);
    const [best] = candidatesOf(steps);
    expect(best?.text).toBe('0');
    expect(best?.probability).toBeCloseTo(0.9, 4);
    expect(outside).toBeCloseTo(0, 6);
  });

  test('what speaks for other characters is told', () => {
    const { outside } = foldSteps(reading({ 格: 0.7, '0': 0.3 }), table);
    expect(outside).toBeCloseTo(0.7, 4);
  });

  test('candidates come best first and add up to one', () => {
    const steps = foldSteps(reading({ '1': 0.7, '0': 0.3 }, { '': 1 }), table).steps;
    const candidates = candidatesOf(steps);
    expect(candidates.slice(0, 2).map(({ text }) => text)).toEqual(['1', '0']);
    expect(candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  });

  test('among whole numbers a point is noise', () => {
    const { steps } = foldSteps(reading({ '0': 1 }, { '.': 0.9, '': 0.1 }), table);
    expect(candidatesOf(steps)[0]?.text).toBe('0.');
    expect(candidatesOf(digitSteps(steps))[0]?.text).toBe('0');
  });

  test.each([
    ['128', true],
    ['－18．5', true],
    ['○', true],
    ['18件', false],
  ])('%s is of their symbols: %s', (text, expected) => {
    expect(isOfSymbols(text)).toBe(expected);
  });
});
