/** The whole picture that leaves the page: title, formula, chart and the three lines of notes. */
import { nameMeasure, subtitleOf, titleOf, unitOf } from '../../../store/comparisons.ts';
import type { Bilingual } from '../../../lib/bilingual.ts';
import { drawKey, KEY_HEIGHT, KEY_WIDTH } from '../ranked/draw-key.ts';
import { drawRanked } from '../ranked/draw-ranked.ts';
import { notesOf } from '../ranked/notes-of.ts';
import type { Notes, NotesAsked } from '../ranked/notes-of.ts';
import { MOST_BARS } from '../ranked/shown-ranking.ts';
import { INKS, textAt, widthOf } from '../scene/scene.ts';
import type { Scene, Shape } from '../scene/scene.ts';
import { wrapText } from './wrap-text.ts';

const WIDTH = 840;
const MARGIN = 20;
const INNER = WIDTH - 2 * MARGIN;
const LINE = 20;
const LABEL = 64;

/** A run of shapes with how far down it reaches. */
interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

export function composePicture(asked: NotesAsked, say: (words: Bilingual) => string): Scene {
  const { shown, words } = asked;
  const { measure } = shown.query;
  const drawn = { ...shown, marks: shown.marks.slice(0, MOST_BARS) };
  const said = {
    name: say(nameMeasure(measure)),
    cases: words.ranked.cases,
    unit: say(unitOf(measure)),
  };
  const title = writeLines(say(titleOf(shown)), MARGIN + 12, { size: 16, fill: INKS.ink });
  const subtitle = writeLines(say(subtitleOf(shown)), title.bottom, { size: 13, fill: INKS.soft });
  const chart = drawRanked(drawn, INNER, said);
  const top = subtitle.bottom + 4;
  const notes = writeNotes(asked, top + chart.height + 24);
  return {
    width: WIDTH,
    height: notes.bottom + 4,
    shapes: [
      ...title.shapes,
      ...subtitle.shapes,
      { tag: 'g', attrs: { transform: `translate(${MARGIN} ${top})` }, children: chart.shapes },
      ...notes.shapes,
    ],
  };
}

function writeLines(
  words: string,
  top: number,
  { size, fill }: { readonly size: number; readonly fill: string },
): Part {
  const lines = wrapText(words, INNER, size);
  const step = size + 7;
  const weight = size > 13 ? { fontWeight: 600 } : {};
  return {
    shapes: lines.map((line, nth) =>
      textAt(line, { x: MARGIN, y: top + nth * step + 8, fontSize: size, fill, ...weight }),
    ),
    bottom: top + lines.length * step,
  };
}

function writeNotes(asked: NotesAsked, top: number): Part {
  const { shown, words } = asked;
  const notes = notesOf(asked);
  const more = shown.marks.length - MOST_BARS;
  const left =
    more > 0
      ? `${words.ranked.first(MOST_BARS, shown.marks.length)}${words.out.between}${notes.left}`
      : notes.left;
  const shapes: Shape[] = [];
  let y = top;
  if (notes.keys.length > 0) {
    shapes.push(label(words.ranked.keys, y), ...writeKeys(notes, y, words.ranked));
    y += LINE;
  }
  for (const [name, text] of [
    [words.ranked.left, left],
    [words.ranked.source, notes.source],
  ] as const) {
    shapes.push(label(name, y));
    for (const line of wrapText(text, INNER - LABEL)) {
      shapes.push(textAt(line, { x: MARGIN + LABEL, y, fill: INKS.soft }));
      y += LINE;
    }
  }
  return { shapes, bottom: y };
}

function label(words: string, y: number): Shape {
  return textAt(words, { x: MARGIN, y, fontWeight: 600 });
}

function writeKeys(
  { keys }: Notes,
  y: number,
  words: Readonly<Record<Notes['keys'][0], string>>,
): Shape[] {
  let x = MARGIN + LABEL;
  return keys.flatMap((key) => {
    const at = x;
    x += KEY_WIDTH + widthOf(words[key]) + 24;
    return [
      ...drawKey(key, at, y - KEY_HEIGHT + 2),
      textAt(words[key], { x: at + KEY_WIDTH + 4, y, fill: INKS.soft }),
    ];
  });
}
