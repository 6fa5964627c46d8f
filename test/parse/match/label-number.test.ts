/** A number cut from its label looks like a figure; only where that is plain is it left out. */
import { describe, expect, test } from 'vitest';
import { tablesOf } from '../../../src/form/editions.ts';
import type { FigureRun } from '../../../src/parse/match/figure-run.ts';
import { isLabelNumber, withoutLabelNumber } from '../../../src/parse/match/label-number.ts';
import { linesOfTable } from '../../../src/parse/match/printed-line.ts';
import { foldLabel } from '../../../src/lib/fold-text.ts';
import { makeReport } from '../../support/make-report.ts';

function runOf(texts: readonly string[], more: Partial<FigureRun> = {}): FigureRun {
  const slots = texts.map((text, column) => ({
    kind: 'slot' as const,
    text,
    column,
    columnSpan: 1,
    place: [],
    row: 0,
  }));
  const isBlank = texts.every((text) => text === '');
  return {
    before: [],
    after: [],
    residue: [],
    kind: 'grid',
    isBlank,
    labelColumn: -1,
    ...more,
    slots,
  };
}

describe('a number alone in a row', () => {
  const next = runOf(['1', '2', '3'], { before: ['.属于国家秘密'], labelColumn: 2 });
  const alone = ['1', '', ''];
  test.each([
    ['is that of the next row’s label', runOf(alone), next, true],
    ['with no row behind it', runOf(alone), undefined, false],
    ['that is another', runOf(['7', '', '']), next, false],
    ['beside a figure', runOf(['1', '2', '']), next, false],
    ['with nothing printed', runOf(['', '', '']), next, false],
    ['in a row too short', runOf(['1', '']), next, false],
    ['in running text', runOf(alone, { kind: 'line' }), next, false],
    ['beside a label of its own', runOf(alone, { labelColumn: 0 }), next, false],
    ['of three digits', runOf(['111', '', '']), next, false],
    ['right of the label', runOf(['', '', '', '1']), next, false],
    ['in the column of the label', runOf(['', '', '1']), next, true],
    ['before no row of the form', runOf(alone), { ...next, before: ['页'] }, false],
  ] as const)('%s', (_name, run, following, is) => {
    expect(isLabelNumber(run, following)).toBe(is);
  });
});

describe('a number in front of the figures of its row', () => {
  const lines = linesOfTable(tablesOf(makeReport()).requests);
  const secret = lines.find(({ row }) => row.label.startsWith('1.属于国家秘密'));
  const granted = lines.find(({ row }) => row.label.includes('予以公开'));
  const figures = ['0', '1', '2', '3', '4', '5', '15'];
  const left = (run: FigureRun, line = secret): string[] => {
    if (line === undefined) throw new Error('no such line');
    return withoutLabelNumber(run, line).slots.map(({ text }) => text);
  };

  test('is left out', () => {
    expect(left(runOf(['1', ...figures]))).toEqual(figures);
  });

  test.each([
    ['as many figures as columns', runOf(['1', ...figures.slice(1)]), secret],
    ['two figures too many', runOf(['1', '1', ...figures]), secret],
    ['another number', runOf(['2', ...figures]), secret],
    ['a row that has none', runOf(['1', ...figures]), granted],
    [
      'a label printed whole',
      runOf(['1', ...figures], { before: [foldLabel('1.属于国家秘密')] }),
      secret,
    ],
    [
      'a label printed whole behind',
      runOf(['1', ...figures], { after: [foldLabel('1.属于国家秘密')] }),
      secret,
    ],
  ] as const)('stays, with %s', (_name, run, line) => {
    expect(left(run, line)).toEqual(run.slots.map(({ text }) => text));
  });
});
