/** Walks the operators of a page and gathers what they paint. */
import type { PdfFonts, PdfLayers } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import type { AnnotationText } from './annotation-text.ts';
import type { FontTable } from './fonts/font-table.ts';
import { readHexColor } from '../page/paint/colors.ts';
import type { GraphicsState } from '../page/paint/graphics.ts';
import { initialState } from '../page/paint/graphics.ts';
import { MarkedContent } from './marked-content.ts';
import { isMask, MaskPainter } from './mask-painter.ts';
import type { Action, Args } from './operators.ts';
import { byNumber, FILLS, PICTURES, readNumber, STROKES } from './operators.ts';
import { isSolidPicture } from './pictures.ts';
import type { Glyph, PageMarks } from '../page/paint/marks.ts';
import type { Box, PageFrame } from '../page/paint/matrix.ts';
import {
  contains,
  intersect,
  mapBox,
  multiply,
  readBox,
  readMatrix,
} from '../page/paint/matrix.ts';
import { PathPainter } from '../page/paint/paths.ts';
import { isRectanglePath } from '../page/paint/shapes.ts';
import { TextPainter } from '../page/paint/text.ts';

export interface PageSource {
  readonly operators: {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly (Args | null)[];
  };
  /** The numbers of the operators, by name. */
  readonly ops: Readonly<Record<string, number>>;
  readonly frame: PageFrame;
  readonly fonts: FontTable;
  readonly loadedFonts: PdfFonts;
  readonly loadedPictures: PdfFonts;
  readonly layers: PdfLayers | null;
  readonly annotations: readonly AnnotationText[];
}

export function interpretPage(source: PageSource): PageMarks {
  const interpreter = new PageInterpreter(source);
  const actions = byNumber(interpreter.actions(), source.ops);
  const { fnArray, argsArray } = source.operators;
  fnArray.forEach((fn, index) => actions[fn]?.(argsArray[index] ?? []));
  return interpreter.finish();
}

/** Nested deeper than any real document; what lies deeper is not followed. */
const DEEPEST = 500;

class PageInterpreter {
  readonly #source: PageSource;
  readonly #page: Box;
  readonly #text: TextPainter;
  readonly #paths: PathPainter;
  readonly #marked: MarkedContent;
  readonly #stack: GraphicsState[] = [];
  readonly #overlaid: Glyph[] = [];
  readonly #fills: ReadonlySet<unknown>;
  readonly #strokes: ReadonlySet<unknown>;
  #state: GraphicsState;
  /** The next path, when painted, also cuts out what follows. */
  #cutsOut = false;
  /** Inside a mask: it shapes what is painted, and is not painted itself. */
  #masks = 0;
  #mask: MaskPainter | null = null;

  constructor(source: PageSource) {
    this.#source = source;
    const { matrix, width, height } = source.frame;
    this.#page = { x0: 0, y0: 0, x1: width, y1: height };
    this.#text = new TextPainter(this.#page);
    this.#paths = new PathPainter(this.#page);
    this.#marked = new MarkedContent(source.layers);
    this.#state = initialState(matrix, this.#page);
    this.#fills = new Set(FILLS.map((name) => source.ops[name]));
    this.#strokes = new Set(STROKES.map((name) => source.ops[name]));
  }

  finish(): PageMarks {
    for (const annotation of this.#source.annotations) this.#typeOnto(annotation);
    const { width, height } = this.#source.frame;
    const hasUnreadableFont = this.#text.blotUnreadable();
    const { glyphs, slanted, hidden, invisible } = this.#text;
    const { horizontal, vertical, dots, areas, pictures, covers } = this.#paths;
    const clipped = this.#text.clipped();
    const overlaid = this.#overlaid;
    const text = { glyphs, slanted, hidden, invisible, clipped, overlaid, hasUnreadableFont };
    return { width, height, ...text, horizontal, vertical, dots, areas, pictures, covers };
  }

  /** What each operator does, by pdf.js's name for it. */
  actions(): Readonly<Record<string, Action>> {
    return {
      ...this.#stateActions(),
      ...this.#textActions(),
      ...this.#formActions(),
      ...this.#markedActions(),
      constructPath: (args) => this.#paintPath(args),
      clip: () => (this.#cutsOut = true),
      eoClip: () => (this.#cutsOut = true),
      shadingFill: () => this.#mask?.blur(),
      ...Object.fromEntries(
        PICTURES.map((name) => [name, ([picture]: Args) => this.#paintPicture(name, picture)]),
      ),
    };
  }

  #stateActions(): Readonly<Record<string, Action>> {
    return {
      save: () => this.#save(),
      restore: () => this.#restore(),
      transform: (args) => this.#transform(args),
      setLineWidth: ([width]) => (this.#state.lineWidth = readNumber(width)),
      setFillRGBColor: ([color]) => (this.#state.fillColor = readHexColor(color)),
      setStrokeRGBColor: ([color]) => (this.#state.strokeColor = readHexColor(color)),
      setFillColorN: () => (this.#state.fillColor = null),
      setStrokeColorN: () => (this.#state.strokeColor = null),
      setGState: ([entries]) => this.#setGraphicsState(entries),
    };
  }

  #textActions(): Readonly<Record<string, Action>> {
    const text = this.#text;
    return {
      beginText: () => text.begin(),
      setCharSpacing: ([value]) => (this.#state.charSpacing = readNumber(value)),
      setWordSpacing: ([value]) => (this.#state.wordSpacing = readNumber(value)),
      setHScale: ([percent]) => (this.#state.stretch = readNumber(percent) / 100),
      setLeading: ([value]) => (this.#state.leading = readNumber(value)),
      setTextRise: ([value]) => (this.#state.rise = readNumber(value)),
      setTextRenderingMode: ([mode]) => (this.#state.renderingMode = readNumber(mode)),
      setFont: ([name, size]) => this.#setFont(name, size),
      setTextMatrix: (args) => {
        const matrix = readMatrix(args[0]) ?? readMatrix(args);
        if (matrix !== null) text.setMatrix(matrix);
      },
      moveText: ([x, y]) => text.move(readNumber(x), readNumber(y)),
      setLeadingMoveText: ([x, y]) => {
        this.#state.leading = -readNumber(y);
        text.move(readNumber(x), readNumber(y));
      },
      nextLine: () => text.move(0, -this.#state.leading),
      showText: ([items]) => this.#showText(items),
    };
  }

  /** Form XObjects, transparency groups and the appearances of annotations. */
  #formActions(): Readonly<Record<string, Action>> {
    return {
      paintFormXObjectBegin: ([matrix, box]) => this.#enter(matrix, box),
      paintFormXObjectEnd: () => this.#leave(),
      beginGroup: ([group]) => {
        this.#save();
        this.#beginGroup(group);
      },
      endGroup: () => {
        if (this.#masks > 0) this.#masks--;
        this.#restore();
      },
      beginAnnotation: ([, rect, transform, matrix]) => {
        this.#save();
        this.#state = initialState(this.#source.frame.matrix, this.#page);
        this.#cutOut(readBox(rect));
        this.#enter(transform, null);
        this.#transform([matrix]);
      },
      endAnnotation: () => {
        this.#leave();
        this.#restore();
      },
    };
  }

  #markedActions(): Readonly<Record<string, Action>> {
    return {
      beginMarkedContent: () => this.#marked.begin(null, null),
      beginMarkedContentProps: ([tag, value]) => this.#marked.begin(tag, value),
      endMarkedContent: () => this.#marked.end(),
    };
  }

  /** What a group's content says of strength and blending holds within it; the group as a whole keeps its own. */
  #beginGroup(group: unknown): void {
    const { fillAlpha, groupAlpha } = this.#state;
    if (this.#masks === 0 && isMask(group)) this.#mask = new MaskPainter(group.smask, this.#page);
    if (this.#masks > 0 || isMask(group)) this.#masks++;
    const isMasking = this.#masks > 0;
    this.#state.groupAlpha = isMasking ? 1 : groupAlpha * fillAlpha;
    this.#state.fillAlpha = this.#state.strokeAlpha = 1;
    this.#state.groupMasks = isMasking ? [] : this.#state.masks;
    this.#state.masks = this.#state.groupMasks;
  }

  /** In an empty place it is what the page reads there; over print it is only told of. */
  #typeOnto({ box, size, lines }: AnnotationText): void {
    const { matrix } = this.#source.frame;
    const place = mapBox(matrix, box);
    const isOver = this.#text.glyphs.some(
      ({ text, x0, x1, y0, y1 }) =>
        text.trim() !== '' && contains(place, (x0 + x1) / 2, (y0 + y1) / 2),
    );
    const painter = isOver ? new TextPainter(this.#page) : this.#text;
    const state = { ...initialState(matrix, this.#page), fontSize: size };
    for (const line of lines) painter.showPlaced(line, state, { mcid: null, ground: this.#paths });
    if (isOver) this.#overlaid.push(...painter.glyphs);
  }

  #isPainting(): boolean {
    return this.#masks === 0 && !this.#marked.isHidden();
  }

  #save(): void {
    if (this.#stack.length < DEEPEST) this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(args: Args): void {
    const matrix = readMatrix(args[0]) ?? readMatrix(args);
    if (matrix !== null) this.#state.ctm = multiply(matrix, this.#state.ctm);
  }

  #enter(matrix: unknown, box: unknown): void {
    this.#save();
    this.#marked.enterForm();
    this.#transform([matrix]);
    this.#cutOut(readBox(box));
  }

  #leave(): void {
    this.#marked.leaveForm();
    this.#restore();
  }

  #cutOut(box: Box | null): void {
    if (box === null) return;
    this.#state.clip = intersect(this.#state.clip, mapBox(this.#state.ctm, box));
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue;
      const [key, value]: readonly unknown[] = entry;
      if (key === 'ca') this.#state.fillAlpha = readNumber(value);
      if (key === 'CA') this.#state.strokeAlpha = readNumber(value);
      if (key === 'LW') this.#state.lineWidth = readNumber(value);
      if (key === 'BM') this.#state.isPlain = value === 'source-over';
      if (key === 'SMask') this.#setMask(value === true);
      if (key === 'Font' && Array.isArray(value)) this.#setFont(value[0], value[1]);
    }
  }

  /** The group that shapes a mask comes right before it is set. */
  #setMask(isSet: boolean): void {
    const { groupMasks } = this.#state;
    this.#state.masks = isSet && this.#mask !== null ? [...groupMasks, this.#mask] : groupMasks;
  }

  #setFont(name: unknown, size: unknown): void {
    const { fonts, loadedFonts } = this.#source;
    if (typeof name === 'string') this.#state.font = fonts.get(name, loadedFonts);
    this.#state.fontSize = Math.abs(readNumber(size));
    this.#state.flip = readNumber(size) < 0 ? -1 : 1;
  }

  #showText(items: unknown): void {
    if (this.#masks > 0) this.#mask?.blur();
    if (!this.#isPainting()) return;
    this.#text.show(items, this.#state, { mcid: this.#marked.mcid(), ground: this.#paths });
  }

  #paintPath([fn, data, bounds]: Args): void {
    const path: unknown = Array.isArray(data) ? data[0] : null;
    if (this.#masks > 0 && this.#fills.has(fn)) this.#mask?.fill(path, this.#state);
    if (this.#isPainting()) {
      if (this.#fills.has(fn)) this.#paths.fill(path, this.#state);
      if (this.#strokes.has(fn)) this.#paths.stroke(path, this.#state);
    }
    if (this.#cutsOut) {
      this.#cutOut(readBox(bounds));
      this.#state.isClipBox &&= isRectanglePath(path, this.#state.ctm);
    }
    this.#cutsOut = false;
  }

  #paintPicture(name: string, picture: unknown): void {
    if (this.#masks > 0) this.#mask?.blur();
    if (!this.#isPainting()) return;
    const isSolid = isSolidPicture(name, picture, this.#source.loadedPictures);
    this.#paths.paintPicture(this.#state, isSolid);
  }
}
