/** The whole picture that leaves the page: title, formula, chart and the lines of notes. */
import type { Bilingual } from '../../../lib/bilingual.ts';
import type { ChartId, Mark, ShownChart } from '../../../store/comparisons.ts';
import { drawKey, KEY_HEIGHT, KEY_WIDTH } from '../notes/draw-key.ts';
import { notesOf } from '../notes/notes-of.ts';
import type { Notes, NotesAsked } from '../notes/notes-of.ts';
import { LIGHT } from '../scene/palette.ts';
import { textAt, widthOf } from '../scene/scene.ts';
import type { Picture, Scene, Shape } from '../scene/scene.ts';
import { wrapText } from '../scene/wrap-text.ts';
import { viewOf } from '../views/view-of.ts';

/** What it is drawn on, in pixels. */
export interface Sheet {
  readonly width: number;
  readonly margin: number;
  /** Without the line of sources, where the page around it has one. */
  readonly isPart: boolean;
  /** The number of its footnote, behind the title; '' = it has none. */
  readonly sign: string;
}

const ALONE: Sheet = { width: 840, margin: 20, isPart: false, sign: '' };
const LINE = 20;
const LABEL = 64;

/** A run of shapes with how far down it reaches. */
interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Always with the light inks: it leaves for white paper. */
export function composePicture(
  asked: NotesAsked,
  say: (words: Bilingual) => string,
  sheet: Sheet = ALONE,
): Picture {
  const { shown } = asked.chart;
  const { width, margin } = sheet;
  const title = writeLines(`${say(shown.title)}${sheet.sign}`, margin + 12, {
    sheet,
    size: 16,
    fill: LIGHT.ink,
  });
  const subtitle = writeLines(say(shown.subtitle), title.bottom, {
    sheet,
    size: 13,
    fill: LIGHT.soft,
  });
  const chart = drawChart(asked.chart, say, sheet);
  const top = subtitle.bottom + 4;
  const notes = writeNotes(asked, top + chart.height + 24, { sheet, say });
  return {
    width,
    // A part has room around it already.
    height: notes.bottom + (sheet.isPart ? -12 : 4),
    shapes: [
      ...title.shapes,
      ...subtitle.shapes,
      { tag: 'g', attrs: { transform: `translate(${margin} ${top})` }, children: chart.shapes },
      ...notes.shapes,
    ],
  };
}

function drawChart<Id extends ChartId>(
  { id, shown, query }: ShownChart<Id>,
  say: (words: Bilingual) => string,
  sheet: Sheet,
): Scene {
  return viewOf(id).draw(shown, query, { width: innerOf(sheet), palette: LIGHT, say });
}

interface Ink {
  readonly sheet: Sheet;
  readonly size: number;
  readonly fill: string;
}

function writeLines(words: string, top: number, { sheet, size, fill }: Ink): Part {
  const lines = wrapText(words, innerOf(sheet), size);
  const step = size + 7;
  const weight = size > 13 ? { fontWeight: 600 } : {};
  return {
    shapes: lines.map((line, nth) =>
      textAt(line, { x: sheet.margin, y: top + nth * step + 8, fontSize: size, fill, ...weight }),
    ),
    bottom: top + lines.length * step,
  };
}

interface NotesInk {
  readonly sheet: Sheet;
  readonly say: (words: Bilingual) => string;
}

function writeNotes(asked: NotesAsked, top: number, { sheet, say }: NotesInk): Part {
  const { chart, words } = asked;
  const notes = notesOf(asked);
  const { mostMarks } = viewOf(chart.id);
  const { marks } = chart.shown;
  const left =
    marks.length > mostMarks
      ? `${words.notes.first(countUnits(marks.slice(0, mostMarks)), countUnits(marks))}${words.out.between}${notes.left}`
      : notes.left;
  const shapes: Shape[] = [];
  let y = top;
  if (notes.keys.length > 0) {
    shapes.push(
      label(words.notes.keys, y, sheet),
      ...writeKeys(notes, { y, sheet, words: words.notes.of }),
    );
    y += LINE;
  }
  for (const [name, text] of [
    ...(notes.older === null ? [] : [[words.notes.older, say(notes.older)] as const]),
    [words.notes.left, left],
    ...(sheet.isPart ? [] : [[words.notes.source, notes.source] as const]),
  ] as const) {
    shapes.push(label(name, y, sheet));
    for (const line of wrapText(text, innerOf(sheet) - LABEL)) {
      shapes.push(textAt(line, { x: sheet.margin + LABEL, y, fill: LIGHT.soft }));
      y += LINE;
    }
  }
  return { shapes, bottom: y };
}

/** A unit may have several marks. */
function countUnits(marks: readonly Mark[]): number {
  return new Set(marks.map(({ name }) => name)).size;
}

function innerOf({ width, margin }: Sheet): number {
  return width - 2 * margin;
}

function label(words: string, y: number, { margin }: Sheet): Shape {
  return textAt(words, { x: margin, y, fontWeight: 600, fill: LIGHT.ink });
}

interface KeysAt {
  readonly y: number;
  readonly sheet: Sheet;
  readonly words: Readonly<Record<Notes['keys'][0], string>>;
}

function writeKeys({ keys }: Notes, { y, sheet, words }: KeysAt): Shape[] {
  let x = sheet.margin + LABEL;
  return keys.flatMap((key) => {
    const at = x;
    x += KEY_WIDTH + widthOf(words[key]) + 24;
    return [
      ...drawKey(key, { x: at, y: y - KEY_HEIGHT + 2, palette: LIGHT }),
      textAt(words[key], { x: at + KEY_WIDTH + 4, y, fill: LIGHT.soft }),
    ];
  });
}
