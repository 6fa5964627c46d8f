/** Exactly what a chart shows, as rows, with what it takes to defend it below. */
import type { Bilingual } from '../../../lib/bilingual.ts';
import { formulaOf } from '../../../store/comparisons.ts';
import type { ChartWorkbook } from '../../../store/comparison/chart-workbook.ts';
import type { NotesAsked } from '../notes/notes-of.ts';
import { notesOf } from '../notes/notes-of.ts';
import { plainCell, stateWords, toPlaces } from '../notes/print-table.ts';

export type Sheet = readonly (readonly (string | number)[])[];

export function sheetOf(asked: NotesAsked, say: (words: Bilingual) => string): Sheet {
  const { words } = asked;
  const { heads, rows } = asked.chart.shown.table();
  return [
    [...heads.map((head) => say(head.words)), words.out.state],
    ...rows.map((row) => [
      ...heads.map((head, nth) => plainCell(row.values[nth] ?? null, head, say)),
      stateWords(row, words),
    ]),
    [],
    ...defenceOf(asked, say),
  ];
}

/** The same as a workbook: figures are numbers, to the places shown. */
export function workbookOf(asked: NotesAsked, say: (words: Bilingual) => string): ChartWorkbook {
  const { words } = asked;
  const { heads, rows } = asked.chart.shown.table();
  return {
    names: [words.charts.names[asked.chart.id], words.notes.keys],
    heads: [...heads.map((head) => say(head.words)), words.out.state],
    rows: rows.map((row) => [
      ...heads.map((head, nth) => toPlaces(row.values[nth] ?? null, head, say)),
      stateWords(row, words),
    ]),
    notes: defenceOf(asked, say),
  };
}

type Line = readonly [string, string];

function defenceOf(asked: NotesAsked, say: (words: Bilingual) => string): readonly Line[] {
  const { shown, query } = asked.chart;
  const { out } = asked.words;
  const notes = notesOf(asked);
  return [
    [out.title, say(shown.title)],
    [out.formula, say(shown.formula ?? formulaOf(query.measure))],
    [out.about, say(shown.subtitle)],
    ...(notes.older === null ? [] : [[asked.words.notes.older, say(notes.older)] as const]),
    [out.left, notes.left],
    [out.from, notes.source],
    [out.day, asked.day],
  ];
}
