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
import type { Picture } from '../scene/scene.ts';
import { wrapText } from '../scene/wrap-text.ts';
import { drawFigures, IN_ROW } from './draw-figures.ts';
import { footNotes, signOf } from './foot-notes.ts';
import { HALF, INNER, sideOf } from './lay-out.ts';
import type { Side } from './lay-out.ts';
import type { ShownItem } from './show-page.ts';

/** The units that are left out are counted; the first few are named. */
const NAMED = 3;

export interface PageBlock {
  /** Stays the same while the block moves. */
  readonly key: string;
  readonly picture: Picture;
  readonly side: Side;
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
/** The number of its footnote. */
type Signs = ReadonlyMap<Drawn, string>;

export function composePage(asked: PageAsked): readonly PageBlock[] {
  const drawn = drawnOf(asked.items);
  const signs: Signs = new Map(drawn.map((item, nth) => [item, signOf(nth)]));
  const blocks: PageBlock[] = [];
  let row: Drawn[] = [];
  const endRow = (): void => {
    if (row.length > 0) blocks.push(figuresBlock(row, signs, asked));
    row = [];
  };
  for (const item of drawn) {
    if (item.mark !== null && row.length === IN_ROW) endRow();
    if (item.mark !== null) row.push(item);
    else {
      endRow();
      const isHalf = item.item.kind === 'chart' && item.item.isHalf === true;
      const side = sideOf(isHalf, blocks.at(-1)?.side);
      blocks.push(chartBlock(item, { ...asked, side, sign: signs.get(item) ?? '' }));
    }
  }
  endRow();
  return [headingBlock(drawn, asked), ...blocks, footBlock(drawn, asked)];
}

function figuresBlock(row: readonly Drawn[], signs: Signs, { say, words }: PageAsked): PageBlock {
  const marks = row.flatMap(({ mark }) => mark ?? []);
  const numbers = row.map((item) => signs.get(item) ?? '');
  return {
    key: row.map(({ item }) => item.id).join('/'),
    side: 'whole',
    picture: drawFigures(marks, { width: INNER, say, words, signs: numbers }),
    alt: marks
      .map((mark) => `${mark.name} ${mark.record.year ?? ''} ${say(mark.said())}`)
      .join(words.between),
    marks,
  };
}

interface ChartAsked extends PageAsked {
  readonly side: Side;
  readonly sign: string;
}

function chartBlock({ item, chart }: Drawn, asked: ChartAsked): PageBlock {
  const { say, compareWords, day, side, sign } = asked;
  const width = side === 'whole' ? INNER : HALF;
  const notes = { chart, words: compareWords, day, mostNamed: NAMED };
  return {
    key: String(item.id),
    side,
    picture: composePicture(notes, say, { width, margin: 0, isPart: true, sign }),
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
    side: 'whole',
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
    ...footNotes(drawn, asked),
    words.from(compareWords.notes.made(yearsOf(drawn), records.length)),
    words.findings(open, markedOf(drawn).size),
    words.made(asked.day),
  ];
  const lines = told.flatMap((each) => wrapText(each, INNER));
  return {
    key: 'foot',
    side: 'whole',
    alt: told.join(words.between),
    marks: [],
    picture: {
      width: INNER,
      height: 16 + lines.length * 20,
      shapes: [
        { tag: 'line', attrs: { x1: 0, x2: INNER, y1: 0.5, y2: 0.5, stroke: LIGHT.axis } },
        ...lines.map((line, nth) => textAt(line, { x: 0, y: 22 + nth * 20, fill: LIGHT.soft })),
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
