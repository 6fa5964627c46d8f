/**
 * Paints a page of OFD (GB/T 33190 §7.7, §8.4) as far as text and tables go: what its layers, blocks
 * and composite graphics hold, as marks in points. Millimetres and y downwards become points alike.
 */
import type { Budget } from '../budget.ts';
import type { OfdResources } from './ofd-resources.ts';
import { readPathData } from './ofd-paths.ts';
import { styleOf } from './ofd-style.ts';
import { stringsOfText, sizeOf } from './ofd-text.ts';
import { readOfdBox, readOfdMatrix, readOfdNumber } from './ofd-values.ts';
import type { PdfFont } from '../page/paint/fonts.ts';
import { PLAIN_FONT } from '../page/paint/fonts.ts';
import { initialState } from '../page/paint/graphics.ts';
import type { GraphicsState } from '../page/paint/graphics.ts';
import type { PageMarks } from '../page/paint/marks.ts';
import type { Box, Matrix } from '../page/paint/matrix.ts';
import { IDENTITY, multiply } from '../page/paint/matrix.ts';
import { PathPainter } from '../page/paint/paths.ts';
import { TextPainter } from '../page/paint/text.ts';
import { elementsOf, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Composite graphics within each other beyond this are no real document's. */
const DEEPEST = 8;
/** Nor are more objects on a page, however often a composite graphic repeats them. */
const MOST_OBJECTS = 300_000;
/** Nor more characters on a page. */
const MOST_GLYPHS = 150_000;

interface Scope {
  readonly matrix: Matrix;
  readonly resources: OfdResources;
  /** The drawing parameters that the layer names. */
  readonly layer: string | undefined;
  readonly depth: number;
}

export class OfdPainter {
  /** The picture that covers most of the page, and how much of it. */
  largest: { readonly share: number; readonly read: () => Uint8Array | null } | null = null;
  /** Something that belongs on the page is not there or could not be followed. */
  isPartial = false;
  readonly #width: number;
  readonly #height: number;
  readonly #page: Matrix;
  readonly #text: TextPainter;
  readonly #paths: PathPainter;
  readonly #font: PdfFont = { ...PLAIN_FONT, controls: new Set() };
  readonly #budget: Budget;
  #objects = 0;
  #glyphs = 0;

  /** @param area of the page, in millimetres */
  constructor({ x0, y0, x1, y1 }: Box, budget: Budget) {
    this.#budget = budget;
    const scale = POINTS_PER_MILLIMETRE;
    this.#width = (x1 - x0) * scale;
    this.#height = (y1 - y0) * scale;
    this.#page = [scale, 0, 0, scale, -x0 * scale, -y0 * scale];
    this.#text = new TextPainter(this.#box());
    this.#paths = new PathPainter(this.#box());
  }

  /** @param page the root of a page's or a template's contents */
  paint(page: XmlNode, resources: OfdResources): void {
    const content = findChild(page, 'Content');
    for (const layer of content === undefined ? [] : elementsOf(content)) {
      const { DrawParam } = layer.attributes;
      this.#paintBlock(layer, { matrix: this.#page, resources, layer: DrawParam, depth: 0 });
    }
  }

  /** @param list of a page's annotations; watermarks are no part of what the page says (§15.2) */
  paintAnnotations(list: XmlNode, resources: OfdResources): void {
    for (const { name, attributes, ...annotation } of elementsOf(list)) {
      const isShown = attributes['Visible'] !== 'false' && attributes['Type'] !== 'Watermark';
      const look = findChild({ name, attributes, ...annotation }, 'Appearance');
      if (name !== 'Annot' || !isShown || look === undefined) continue;
      const matrix = matrixOf(look, this.#page);
      this.#paintBlock(look, { matrix, resources, layer: undefined, depth: 0 });
    }
  }

  finish(): PageMarks {
    const { glyphs, slanted, hidden, invisible } = this.#text;
    const { horizontal, vertical, dots, areas, pictures, covers } = this.#paths;
    const clipped = this.#text.clipped();
    const isPlain = { overlaid: [], hasUnreadableFont: false };
    const text = { glyphs, slanted, hidden, invisible, clipped, ...isPlain };
    const size = { width: this.#width, height: this.#height };
    return { ...size, ...text, horizontal, vertical, dots, areas, pictures, covers };
  }

  #box(): Box {
    return { x0: 0, y0: 0, x1: this.#width, y1: this.#height };
  }

  #paintBlock(block: XmlNode, scope: Scope): void {
    for (const object of elementsOf(block)) {
      if (object.attributes['Visible'] === 'false') continue;
      if (++this.#objects > MOST_OBJECTS) {
        this.isPartial = true;
        return;
      }
      if (object.name === 'PageBlock') this.#paintBlock(object, scope);
      if (object.name === 'TextObject') this.#paintText(object, scope);
      if (object.name === 'PathObject') this.#paintPath(object, scope);
      if (object.name === 'ImageObject') this.#paintPicture(object, scope);
      if (object.name === 'CompositeObject') this.#paintComposite(object, scope);
    }
  }

  #paintText(object: XmlNode, scope: Scope): void {
    const { length } = textOfNode(object);
    this.#glyphs += length;
    this.#budget.spend(
      'glyphs',
      this.#glyphs > MOST_GLYPHS ? this.#budget.left('glyphs') + 1 : length,
    );
    const state = this.#stateOf(object, scope);
    const { Fill, Stroke, HScale } = object.attributes;
    if (Fill === 'false' && Stroke !== 'true') state.renderingMode = 3;
    state.fontSize = sizeOf(object);
    state.font = this.#font;
    state.stretch = readOfdNumber(HScale, 1);
    const source = { mcid: null, ground: this.#paths };
    const isNamed = scope.resources.hasFontFile(object.attributes['Font'] ?? '');
    for (const glyphs of stringsOfText(object, isNamed))
      this.#text.showPlaced(glyphs, state, source);
  }

  #paintPath(object: XmlNode, scope: Scope): void {
    const state = this.#stateOf(object, scope);
    const { Fill, Stroke } = object.attributes;
    for (const data of elementsOf(object)) {
      if (data.name !== 'AbbreviatedData') continue;
      const path = readPathData(textOfNode(data));
      if (Fill === 'true') this.#paths.fill(path, state);
      if (Stroke !== 'false') this.#paths.stroke(path, state);
    }
  }

  /** A picture fills the unit square of its own space (§10). */
  #paintPicture(object: XmlNode, scope: Scope): void {
    const state = this.#stateOf(object, scope);
    const boundary = readOfdBox(object.attributes['Boundary']);
    if (boundary !== null && object.attributes['CTM'] === undefined) {
      const { x0, x1, y0, y1 } = boundary;
      state.ctm = multiply([x1 - x0, 0, 0, y1 - y0, 0, 0], state.ctm);
    }
    const id = object.attributes['ResourceID'] ?? '';
    this.#paths.paintPicture(state, scope.resources.isSolidPicture(id));
    const [a, b, c, d] = state.ctm;
    const share = Math.abs(a * d - b * c) / (this.#width * this.#height);
    if (share > (this.largest?.share ?? 0)) {
      this.largest = { share, read: () => scope.resources.readPicture(id) };
    }
  }

  #paintComposite(object: XmlNode, scope: Scope): void {
    const { resources, layer, depth } = scope;
    const content = resources.findComposite(object.attributes['ResourceID'] ?? '');
    if (content === null || depth >= DEEPEST) {
      this.isPartial = true;
      return;
    }
    const matrix = matrixOf(object, scope.matrix);
    this.#paintBlock(content, { matrix, resources, layer, depth: depth + 1 });
  }

  #stateOf(object: XmlNode, { matrix, layer, resources }: Scope): GraphicsState {
    // Objects are not cut out at their boundaries: programs draw those too tight.
    const state = initialState(matrixOf(object, matrix), this.#box());
    return { ...state, ...styleOf(object, layer, resources) };
  }
}

/** From the space of an object, whose origin is the corner of its boundary, to the page. */
function matrixOf({ attributes }: XmlNode, outer: Matrix): Matrix {
  const boundary = readOfdBox(attributes['Boundary']);
  const moved = multiply([1, 0, 0, 1, boundary?.x0 ?? 0, boundary?.y0 ?? 0], outer);
  return multiply(readOfdMatrix(attributes['CTM']) ?? IDENTITY, moved);
}
