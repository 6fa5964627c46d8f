import { describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../../src/readers/seen/colors.ts';
import { PLAIN, showRuns } from '../../../src/readers/seen/seen-runs.ts';
import type { Look } from '../../../src/readers/seen/seen-runs.ts';

const run = (text: string, look: Partial<Look> = {}) => ({ text, look: { ...PLAIN, ...look } });

describe('showRuns', () => {
  test.each([
    ['plain runs join', [run('12'), run('8')], '128', []],
    [
      'struck-out text is left out and quoted',
      [run('75', { isStruck: true }), run('91')],
      '91',
      [{ kind: 'struck', text: '75' }],
    ],
    [
      'pieces that something seen parts are quoted apart',
      [run('7', { isStruck: true }), run('9'), run('5', { isStruck: true })],
      '9',
      [{ kind: 'struck', text: '7 5' }],
    ],
    [
      'hidden text, and text of no size',
      [run('4', { isHidden: true }), run('5', { size: 1 }), run('6', { size: 9 })],
      '6',
      [{ kind: 'unseen', text: '45' }],
    ],
    ['hidden blanks are no remark', [run(' ', { isHidden: true }), run('6')], '6', []],
    ['raised digits', [run('91'), run('2', { shift: 'raised' })], '91²', []],
    ['lowered digits', [run('H'), run('2', { shift: 'lowered' }), run('O')], 'H₂O', []],
    ['raised letters and signs', [run('91'), run('a*）', { shift: 'raised' })], '91ᵃ*⁾', []],
    ['red figures', [run('12', { color: 'ff0000' })], '12', [{ kind: 'red', text: '12' }]],
    ['red figures with a sign', [run('-12', { color: 'ff0000' })], '-12', []],
    ['red words', [run('注意', { color: 'ff0000' })], '注意', []],
    ['partly red', [run('1', { color: 'ff0000' }), run('2')], '12', []],
  ])('%s', (_name, runs, text, remarks) => {
    expect(showRuns(runs)).toEqual({ text, remarks });
  });

  test.each([
    ['white on paper', 'ffffff', null, 'ffffff', false],
    ['nearly white on paper', 'fdfdfd', null, 'ffffff', false],
    ['pale grey on paper', 'd9d9d9', null, 'ffffff', true],
    ['white on a dark cell', 'ffffff', null, '1f4e79', true],
    ['white on text of its own ground', 'ffffff', '000000', 'ffffff', true],
    ['the colour of the cell', '1f4e79', null, '1f4e79', false],
    ['white on what nobody knows', 'ffffff', null, UNKNOWN, true],
    ['black on white text ground in a dark cell', '000000', 'ffffff', '000000', true],
  ])('%s', (_name, color, ground, paper, isSeen) => {
    expect(showRuns([run('5', { color, ground })], paper).text).toBe(isSeen ? '5' : '');
  });
});
