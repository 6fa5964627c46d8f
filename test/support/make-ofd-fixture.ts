/**
 * Writes test/fixtures/printed.ofd: the fixture report printed to OFD. Its tables are ruled in three
 * ways (strokes, thin filled rectangles, a frame a cell) and cut by page breaks; a template repeats
 * the head of the page; text is scaled by a map, its glyphs are substituted.
 */
import { writeFileSync } from 'node:fs';
import { layOutSpans } from '../../src/lib/span-layout.ts';
import { FIXTURE_REPORT, FIXTURE_SHEET } from './fixture-report.ts';
import type { SheetCell, SheetLine, SheetTable } from './sheet.ts';
import { isWide, layer, packOfd, pathObject, print, rectangle, textObject } from './write-ofd.ts';

/** Millimetres. */
const PAGE = { left: 25, right: 185, top: 30, bottom: 270 };
const PROSE_SIZE = 5;
const TABLE_SIZE = 3;
const PADDING = 1;
const LINE = 1.3;

class Press {
  readonly #pages: string[] = [];
  #content = '';
  #y = PAGE.top;

  get y(): number {
    return this.#y;
  }

  paint(objects: string): void {
    this.#content += objects;
  }

  move(height: number): void {
    this.#y += height;
  }

  /** Whether a new page was begun because the height did not fit. */
  reserve(height: number): boolean {
    if (this.#y + height <= PAGE.bottom) return false;
    this.#endPage();
    return true;
  }

  finish(): string[] {
    this.#endPage();
    return this.#pages;
  }

  #endPage(): void {
    const mark = `- ${this.#pages.length + 1} -`;
    const foot = textObject(mark, { x: 101, y: 280, size: 4 });
    const block = `<ofd:PageBlock ID="7"><ofd:PageBlock ID="8">${this.#content}</ofd:PageBlock></ofd:PageBlock>`;
    this.#pages.push(layer(block) + layer(foot, ' Type="Foreground"'));
    this.#content = '';
    this.#y = PAGE.top;
  }
}

function wrap(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.match(/[\d.]+|./gu) ?? []) {
    const needed = [...word].reduce((width, each) => width + (isWide(each) ? size : size / 2), 0);
    if (used + needed > room + 0.01) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += word;
    used += needed;
  }
  return [...lines, line];
}

/** Type is set in points and scaled to millimetres, glyphs named one by one. */
function prose({ text, style }: SheetLine, press: Press): void {
  const lines = wrap(style === 'title' ? text : `　　${text}`, PROSE_SIZE, PAGE.right - PAGE.left);
  for (const line of lines) {
    press.reserve(PROSE_SIZE * LINE);
    const indent = /^　*/.exec(line)?.[0].length ?? 0;
    const own = line.slice(indent);
    const count = [...own].length;
    const glyphs = Array.from({ length: count }, (_, at) => 40 + ((at * 7) % 90)).join(' ');
    press.paint(
      textObject(own, {
        x: PAGE.left + indent * PROSE_SIZE,
        y: press.y,
        size: PROSE_SIZE * 2,
        attributes: ' CTM="0.5 0 0 0.5 0 0"',
        before: `<ofd:CGTransform CodePosition="0" CodeCount="${count}" GlyphCount="${count}"><ofd:Glyphs>${glyphs}</ofd:Glyphs></ofd:CGTransform>`,
      }),
    );
    press.move(PROSE_SIZE * LINE);
  }
  press.move(2);
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** The frame of a cell, by the way in which its table is ruled. */
const RULES: Readonly<Record<SheetTable['table'], (box: Box) => string>> = {
  proactive: ([x, y, width, height]) =>
    [
      pathObject([x, y, width, 0.2], `M 0 0 L ${print(width)} 0`, ' LineWidth="0.2"'),
      pathObject([x, y + height, width, 0.2], `M 0 0 L ${print(width)} 0`, ' LineWidth="0.2"'),
      pathObject([x, y, 0.2, height], `S 0 0 L 0 ${print(height)}`, ' LineWidth="0.2"'),
      pathObject([x + width, y, 0.2, height], `M 0 0 L 0 ${print(height)}`, ' DrawParam="20"'),
    ].join(''),
  requests: ([x, y, width, height]) =>
    [
      thin([x, y, width, 0.17]),
      thin([x, y + height, width, 0.17]),
      thin([x, y, 0.17, height]),
      thin([x + width, y, 0.17, height]),
    ].join(''),
  disputes: (box) =>
    pathObject(box, rectangle(box[2], box[3]), ' LineWidth="0.2" Stroke="true" Fill="false"'),
};

function thin(box: Box): string {
  return pathObject(box, rectangle(box[2], box[3]), ' Stroke="false" Fill="true"');
}

interface PlacedCell {
  readonly cell: SheetCell;
  readonly row: number;
  readonly column: number;
  readonly lines: readonly string[];
}

function table(source: SheetTable, press: Press): void {
  const { slots, columns } = layOutSpans(source.rows);
  const unit = (PAGE.right - PAGE.left) / columns;
  const cells = source.rows.flatMap((row, index) =>
    row.map((cell, position): PlacedCell => {
      const at = slots[index]?.[position] ?? { row: index, column: position };
      const lines = wrap(cell.text, TABLE_SIZE, unit * cell.columnSpan - 2 * PADDING);
      return { cell, row: at.row, column: at.column, lines };
    }),
  );
  const heights = heightsOf(cells, source.rows.length);
  const rule = RULES[source.table];
  let first = 0;
  while (first < heights.length) {
    press.reserve(heights[first] ?? 0);
    let last = first;
    let height = 0;
    while (last < heights.length && press.y + height + (heights[last] ?? 0) <= PAGE.bottom) {
      height += heights[last++] ?? 0;
    }
    for (const { cell, row, column, lines } of cells) {
      const [top, end] = [Math.max(row, first), Math.min(row + cell.rowSpan, last)];
      if (top >= end) continue;
      const y = press.y + sum(heights.slice(first, top));
      const box: Box = [
        PAGE.left + column * unit,
        y,
        unit * cell.columnSpan,
        sum(heights.slice(top, end)),
      ];
      press.paint(rule(box));
      if (row >= first) press.paint(cellText(lines, box));
    }
    press.move(height);
    first = last;
  }
  press.move(5);
}

function cellText(lines: readonly string[], [x, y]: Box): string {
  return lines
    .map((line, at) =>
      line === ''
        ? ''
        : textObject(line, {
            x: x + PADDING,
            y: y + PADDING + at * TABLE_SIZE * LINE,
            size: TABLE_SIZE,
            before: '<ofd:FillColor Value="0 0 0"/>',
          }),
    )
    .join('');
}

/** As high as its cells of one row need; the last row under a taller cell makes room for it. */
function heightsOf(cells: readonly PlacedCell[], rows: number): number[] {
  const heights = Array.from({ length: rows }, () => 0);
  const byEnd = [...cells].sort((left, right) => left.cell.rowSpan - right.cell.rowSpan);
  for (const { cell, row, lines } of byEnd) {
    const needed = lines.length * TABLE_SIZE * LINE + 2 * PADDING;
    const last = row + cell.rowSpan - 1;
    const free = needed - sum(heights.slice(row, last));
    heights[last] = Math.max(heights[last] ?? 0, free);
  }
  return heights;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

export function makeOfd(): Uint8Array {
  const press = new Press();
  for (const block of FIXTURE_SHEET) {
    if (block.kind === 'line') prose(block, press);
    else table(block, press);
  }
  const head = textObject(FIXTURE_REPORT.agency, { x: PAGE.left, y: 15, size: 4 });
  const line = '<ofd:CompositeObject ID="9" Boundary="25 21 160 1" ResourceID="21"/>';
  return packOfd({
    pages: press.finish(),
    templates: { 30: layer(head + line, ' Type="Background"') },
    pageHead: '<ofd:Template TemplateID="30" ZOrder="Background"/>',
    resources: `<ofd:DrawParams><ofd:DrawParam ID="20" LineWidth="0.2"><ofd:StrokeColor Value="#00 #00 #00"/></ofd:DrawParam></ofd:DrawParams><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="21" Width="160" Height="1"><ofd:Content>${pathObject([0, 0, 160, 1], 'M 0 0 L 160 0')}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`,
    title: `${FIXTURE_REPORT.agency}年度报告`,
  });
}

if (process.argv[1]?.endsWith('make-ofd-fixture.ts') === true) {
  writeFileSync('test/fixtures/printed.ofd', makeOfd());
}
