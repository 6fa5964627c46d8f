/**
 * The page of the 图解 as blocks from top to bottom: heading, figures in rows, charts, and what all of it
 * stands on. The page shows, prints and writes the same blocks, always with the light inks.
 */
import type { Bilingual } from '../../../lib/bilingual.ts';
import type { Mark, ShownChart } from '../../../store/comparisons.ts';
import { composePicture } from '../out/compose-picture.ts';
import type { CompareWords, OnePageWords } from '../parts/use-compare-words.ts';
import { LIGHT } from '../scene/palette.ts';
import { textAt } from '../scene/scene.ts';
import type { Picture, Shape } from '../scene/scene.ts';
import { wrapText } from '../scene/wrap-text.ts';
import { drawFigures, IN_ROW } from './draw-figures.ts';
import type { ShownItem } from './show-page.ts';

/** A4 at 96 dots an inch, with 12 mm around what is printed; pixels. */
const A4 = { width: 794, height: 1123 };
const MARGIN = 46;
const INNER = A4.width - 2 * MARGIN;
const GAP = 8;
/** The units that are left out are counted; the first few are named. */
const NAMED = 3;

export interface PageBlock {
  /** Stays the same while the block moves. */
  readonly key: string;
  readonly picture: Picture;
  /** The picture in words. */
  readonly alt: string;
  /** What its shapes with `data-mark` stand for. */
  readonly marks: readonly Mark[];
}

export interface PageAsked {
  readonly heading: string;
  readonly items: readonly ShownItem[];
  readonly words: OnePageWords;
  readonly compareWords: CompareWords;
  readonly day: string;
  readonly say: (words: Bilingual) => string;
}

/** What is written in the heading: as the user has it, or the usual words with the years of the page. */
export function headingOf({ heading, items, words }: HeadingAsked): string {
  return heading.trim() === '' ? words.usual(yearsOf(drawnOf(items))) : heading.trim();
}

type HeadingAsked = Pick<PageAsked, 'heading' | 'items' | 'words'>;
type Drawn = Extract<ShownItem, { readonly chart: ShownChart }>;

export function composePage(asked: PageAsked): readonly PageBlock[] {
  const drawn = drawnOf(asked.items);
  const blocks: PageBlock[] = [];
  let row: Drawn[] = [];
  const endRow = (): void => {
    if (row.length > 0) blocks.push(figuresBlock(row, asked));
    row = [];
  };
  for (const item of drawn) {
    if (item.mark !== null && row.length === IN_ROW) endRow();
    if (item.mark !== null) row.push(item);
    else {
      endRow();
      blocks.push(chartBlock(item, asked));
    }
  }
  endRow();
  return [headingBlock(drawn, asked), ...blocks, footBlock(drawn, asked)];
}

/** The whole page as one picture: A4, or longer where there is more on it. */
export function pictureOfPage(blocks: readonly PageBlock[]): Picture {
  let y = MARGIN;
  const shapes = blocks.map(({ picture }): Shape => {
    const transform = `translate(${MARGIN} ${y})`;
    y += picture.height + GAP;
    return { tag: 'g', attrs: { transform }, children: picture.shapes };
  });
  return { width: A4.width, height: Math.max(A4.height, y - GAP + MARGIN), shapes };
}

/** How many sheets it takes; a block is never cut in two. */
export function countSheets(blocks: readonly PageBlock[]): number {
  let sheets = 1;
  let y = 0;
  for (const { picture } of blocks) {
    if (y > 0 && y + picture.height > A4.height - 2 * MARGIN) {
      sheets += 1;
      y = 0;
    }
    y += picture.height + GAP;
  }
  return sheets;
}

function figuresBlock(row: readonly Drawn[], { say, words }: PageAsked): PageBlock {
  const marks = row.flatMap(({ mark }) => mark ?? []);
  return {
    key: row.map(({ item }) => item.id).join('/'),
    picture: drawFigures(marks, { width: INNER, say, words }),
    alt: marks
      .map((mark) => `${mark.name} ${mark.record.year ?? ''} ${say(mark.said())}`)
      .join(words.between),
    marks,
  };
}

function chartBlock({ item, chart }: Drawn, asked: PageAsked): PageBlock {
  const { say, compareWords, day } = asked;
  const notes = { chart, words: compareWords, day, mostNamed: NAMED };
  return {
    key: String(item.id),
    picture: composePicture(notes, say, { width: INNER, margin: 0, isPart: true }),
    alt: `${say(chart.shown.title)} ${say(chart.shown.alt)}`,
    marks: chart.shown.marks,
  };
}

function headingBlock(drawn: readonly Drawn[], asked: PageAsked): PageBlock {
  const { words } = asked;
  const heading = headingOf(asked);
  const lines = wrapText(heading, INNER - 40, 24);
  const basis = words.basis(yearsOf(drawn), recordsOf(drawn).length);
  const height = 26 + lines.length * 32 + 22;
  return {
    key: 'heading',
    alt: `${heading} ${basis}`,
    marks: [],
    picture: {
      width: INNER,
      height,
      shapes: [
        { tag: 'rect', attrs: { width: INNER, height, fill: LIGHT.chosen } },
        ...lines.map((line, nth) =>
          textAt(line, {
            x: 20,
            y: 38 + nth * 32,
            fontSize: 24,
            fontWeight: 700,
            fill: LIGHT.paper,
          }),
        ),
        textAt(basis, { x: 20, y: height - 16, fill: LIGHT.paper }),
      ],
    },
  };
}

function footBlock(drawn: readonly Drawn[], asked: PageAsked): PageBlock {
  const { words, compareWords } = asked;
  const records = recordsOf(drawn);
  const open = records.reduce((sum, { open: { error, warning } }) => sum + error + warning, 0);
  const told = [
    words.from(compareWords.notes.made(yearsOf(drawn), records.length)),
    words.findings(open, markedOf(drawn).size),
    words.made(asked.day),
  ].flatMap((each) => wrapText(each, INNER));
  return {
    key: 'foot',
    alt: told.join(words.between),
    marks: [],
    picture: {
      width: INNER,
      height: 16 + told.length * 20,
      shapes: [
        { tag: 'line', attrs: { x1: 0, x2: INNER, y1: 0.5, y2: 0.5, stroke: LIGHT.axis } },
        ...told.map((line, nth) => textAt(line, { x: 0, y: 22 + nth * 20, fill: LIGHT.soft })),
      ],
    },
  };
}

function drawnOf(items: readonly ShownItem[]): readonly Drawn[] {
  return items.filter((item): item is Drawn => 'chart' in item);
}

function recordsOf(drawn: readonly Drawn[]): readonly Mark['record'][] {
  const records = drawn.flatMap(({ chart, mark }) =>
    mark === null ? chart.shown.records : [mark.record],
  );
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** The units whose figures on the page are under open findings. */
function markedOf(drawn: readonly Drawn[]): ReadonlySet<string> {
  const marks = drawn.flatMap(({ chart, mark }) => (mark === null ? chart.shown.marks : [mark]));
  return new Set(marks.flatMap(({ name, marked }) => (marked.length > 0 ? name : [])));
}

/** With a blank on either side, as the words ask for; '' = no year is known. */
function yearsOf(drawn: readonly Drawn[]): string {
  const years = recordsOf(drawn).flatMap(({ year }) => year ?? []);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? ` ${first} ` : ` ${first}–${last} `;
}
