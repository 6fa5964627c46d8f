/**
 * What style sheets and attributes make of an element: whether its text is seen, struck out or raised, and
 * which part of a table it plays. Only what CSS 2.2 and its common additions can hide text by is followed.
 */
import { TRANSPARENT, UNKNOWN } from '../seen/colors.ts';
import { PLAIN } from '../seen/seen-runs.ts';
import type { Look } from '../seen/seen-runs.ts';
import { isEmpty, readDeclarations } from './css/css-declarations.ts';
import type { Declarations } from './css/css-declarations.ts';
import { readColor, readLength } from './css/css-values.ts';
import type { CssColor } from './css/css-values.ts';
import { isSunkBy, LEAST_ALPHA } from './css/css-hiding.ts';
import type { StyleSheets } from './css/style-sheet.ts';
import { attributeOf } from './tree/nodes.ts';
import { unhideOwn, unhideRules } from './html-unhidden.ts';
import type { Element } from './tree/nodes.ts';

export interface ElementStyle {
  readonly look: Look;
  /** Takes no place: what it holds is neither seen nor leaves a gap. */
  readonly isGone: boolean;
  /** As by `display`; null where the tag decides. */
  readonly display: string | null;
  readonly isTurned: boolean;
  /**
   * Of the element itself among what stands beside it: `lifted` above the line and smaller, `floated` to the
   * right or out of its turn, what is in it in `reversed` order; null where it is as it is written.
   */
  readonly flow: 'lifted' | 'floated' | 'reversed' | null;
  /** Of the text, in pixels. */
  readonly fontSize: number;
  /** Not shown by what cannot be undone further in (opacity, place), other than by `visibility`. */
  readonly isSunk: boolean;
  /** Further sheets, which are not at hand, may change what has a class or an id. */
  readonly isLoose: boolean;
}

export const PAGE_STYLE: ElementStyle = {
  look: PLAIN,
  isGone: false,
  display: null,
  isTurned: false,
  flow: null,
  fontSize: 16,
  isSunk: false,
  isLoose: false,
};

const TAG_DECLARATIONS: ReadonlyMap<string, Declarations> = new Map<string, Declarations>([
  ['s', { 'text-decoration': 'line-through' }],
  ['strike', { 'text-decoration': 'line-through' }],
  ['del', { 'text-decoration': 'line-through' }],
  ['sup', { 'vertical-align': 'super' }],
  ['sub', { 'vertical-align': 'sub' }],
  ['small', { 'font-size': '0.83em' }],
]);

/** @param around of the parent */
export function styleOf(element: Element, around: ElementStyle, sheets: StyleSheets): ElementStyle {
  return saysNothing(element, around, sheets) ? inherit(around) : workOut(element, around, sheets);
}

/** Attributes that may style their element; only pages with rules look at class and id. */
const STYLING = new Set(['hidden', 'color', 'size', 'bgcolor', 'background', 'dir']);

/** True of most elements of most pages, and told without gathering anything. */
function saysNothing(
  { tagName, attrs }: Element,
  { isLoose }: ElementStyle,
  { isEmpty: isBare }: StyleSheets,
): boolean {
  if (!isBare || TAG_DECLARATIONS.has(tagName)) return false;
  for (const { name, value } of attrs) {
    if (name === 'style') {
      const { usual, important } = readDeclarations(value);
      if (!isEmpty(usual) || !isEmpty(important)) return false;
    } else if (STYLING.has(name) || (isLoose && (name === 'class' || name === 'id'))) return false;
  }
  return true;
}

function workOut(element: Element, around: ElementStyle, sheets: StyleSheets): ElementStyle {
  const { tagName, attrs } = element;
  const sources: Declarations[] = [];
  const add = (declarations: Declarations | undefined): void => {
    if (declarations !== undefined && !isEmpty(declarations)) sources.push(declarations);
  };
  add(TAG_DECLARATIONS.get(tagName));
  readAttributes(element, add);
  const rules = sheets.isUnhidden
    ? unhideRules(element, sheets.find(element))
    : sheets.find(element);
  const inline = attributeOf(element, 'style');
  const written = inline === null ? null : readDeclarations(inline);
  const own = written !== null && sheets.isUnhidden ? unhideOwn(element, written) : written;
  rules.usual.forEach(add);
  add(own?.usual);
  rules.important.forEach(add);
  add(own?.important);
  const isStyledElsewhere =
    around.isLoose && attrs.some(({ name }) => name === 'class' || name === 'id');
  if (sources.length === 0 && !isStyledElsewhere) return inherit(around);
  // Cells by the thousand say the same in the same place.
  const key = `${tagName} ${String(isStyledElsewhere)} ${sources.map(serialOf).join()}`;
  const known = memo.get(around) ?? new Map<string, ElementStyle>();
  if (known.size === 0) memo.set(around, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const style = apply({ tagName, isStyledElsewhere }, Object.assign({}, ...sources), around);
  known.set(key, style);
  return style;
}

/** Styles of children by what is said of them, for each style around. */
const memo = new WeakMap<ElementStyle, Map<string, ElementStyle>>();
const serials = new WeakMap<Declarations, number>();
let lastSerial = 0;

function serialOf(declarations: Declarations): number {
  const known = serials.get(declarations);
  if (known !== undefined) return known;
  lastSerial++;
  serials.set(declarations, lastSerial);
  return lastSerial;
}

/** A child of which nothing is said. */
function inherit(around: ElementStyle): ElementStyle {
  return around.display === null && !around.isTurned && around.flow === null
    ? around
    : { ...around, display: null, isTurned: false, flow: null };
}

/** What attributes say, of the few that style their element (HTML 15.3). */
function readAttributes({ tagName, attrs }: Element, add: (found: Declarations) => void): void {
  for (const { name, value } of attrs) {
    if (name === 'hidden') add(HIDDEN);
    else if (name === 'color' && tagName === 'font') add(declare(`color:${value}`));
    else if (name === 'size' && tagName === 'font') add(declare(FONT_SIZES[value.trim()] ?? ''));
    else if (name === 'bgcolor') add(declare(`background-color:${value}`));
    else if (name === 'background') add(PICTURED);
    else if (name === 'dir' && tagName === 'bdo')
      add(declare(`unicode-bidi:bidi-override;direction:${value}`));
  }
}

/** Sizes of `<font>` that are smaller than usual (HTML 15.3.4). */
const FONT_SIZES: Readonly<Record<string, string>> = { 1: 'font-size:10px', 2: 'font-size:13px' };
const HIDDEN = declare('display:none');
const PICTURED = declare('background-image:url()');

/** Read like a style, so that equal ones are one object. */
function declare(style: string): Declarations {
  return readDeclarations(style).usual;
}

/** The style of what a rule puts before or behind an element. @param around of the element itself */
export function styleOfGenerated(declared: Declarations, around: ElementStyle): ElementStyle {
  return apply({ tagName: '', isStyledElsewhere: false }, declared, around);
}

function apply(
  { tagName, isStyledElsewhere }: { readonly tagName: string; readonly isStyledElsewhere: boolean },
  declared: Declarations,
  around: ElementStyle,
): ElementStyle {
  const outer = around.look;
  const fontSize = readFontSize(declared, around.fontSize);
  const { isLoose } = around;
  const isSunk = around.isSunk || isSunkBy(declared, fontSize);
  const visibility = declared['visibility'];
  const wasInvisible = outer.isHidden && !around.isSunk;
  const isInvisible = VISIBILITY.get(visibility) ?? wasInvisible;
  const color = readTextColor(declared);
  const look: Look = {
    isHidden: isSunk || isInvisible,
    isStruck: outer.isStruck || /line-through/.test(decorationOf(declared)),
    shift: readShift(tagName, declared) ?? outer.shift,
    color: color === null ? outer.color : color.alpha < LEAST_ALPHA ? TRANSPARENT : color.hex,
    ground: readGround(declared) ?? (isStyledElsewhere ? UNKNOWN : outer.ground),
    size: (fontSize * 3) / 4,
  };
  const isCollapsed = visibility === 'collapse' && /^(?:tr|tbody|thead|tfoot)$/.test(tagName);
  return {
    look: isSame(look, outer) ? outer : look,
    isGone: declared['display'] === 'none' || declared['mso-hide'] === 'all' || isCollapsed,
    display: declared['display'] ?? null,
    isTurned: /override/.test(declared['unicode-bidi'] ?? '') && declared['direction'] === 'rtl',
    flow: readFlow(tagName, declared, fontSize / around.fontSize),
    fontSize,
    isSunk,
    isLoose,
  };
}

/** Whether text is invisible; any other value leaves it as it was around. */
const VISIBILITY: ReadonlyMap<string | undefined, boolean> = new Map([
  ['hidden', true],
  ['collapse', true],
  ['visible', false],
  ['initial', false],
]);

/** Null where nothing is said of it, or the colour is not that in which the text is seen. */
function readTextColor(declared: Declarations): CssColor | null {
  const fill = declared['-webkit-text-fill-color'];
  const written = fill === undefined || fill === 'currentcolor' ? declared['color'] : fill;
  if (written === undefined) return null;
  const color = readColor(written);
  return isPaintedOtherwise(declared) && color !== null
    ? { ...color, hex: '000000', alpha: 1 }
    : color;
}

/** Filled with what stands behind it, by its shadow or blended with its ground. */
function isPaintedOtherwise(declared: Declarations): boolean {
  const clip = `${declared['background-clip'] ?? ''} ${declared['-webkit-background-clip'] ?? ''}`;
  const isSaid = (property: string, none: string): boolean => (declared[property] ?? none) !== none;
  return (
    /\btext\b/.test(clip) || isSaid('text-shadow', 'none') || isSaid('mix-blend-mode', 'normal')
  );
}

function decorationOf(declared: Declarations): string {
  return `${declared['text-decoration'] ?? ''} ${declared['text-decoration-line'] ?? ''}`;
}

/** Text at its usual size of which nothing else is said keeps the plain look, so that it costs nothing. */
function isSame(look: Look, outer: Look): boolean {
  return (
    look.isHidden === outer.isHidden &&
    look.isStruck === outer.isStruck &&
    look.shift === outer.shift &&
    look.color === outer.color &&
    look.ground === outer.ground &&
    (outer.size ?? 12) > 3 &&
    (look.size ?? 12) > 3
  );
}

function readFontSize(declared: Declarations, around: number): number {
  const short = /(?:^|\s)([\d.]+(?:px|pt|em|rem|%|pc|mm|cm)|0(?:\.0+)?)(?:\s*\/|\s)/.exec(
    `${declared['font'] ?? ''} `,
  )?.[1];
  const written = declared['font-size'] ?? short;
  if (written === undefined) return around;
  const size = readLength(written, around);
  return size === null || size < 0 ? around : size;
}

function readGround(declared: Declarations): string | null {
  const written = declared['background'] ?? declared['background-color'];
  const image = `${declared['background-image'] ?? ''} ${declared['background'] ?? ''}`;
  if (/url\(|gradient\(/.test(image) || /var\(/.test(written ?? '')) return UNKNOWN;
  if (written === undefined) return null;
  const words = written.match(/[\w-]+\([^)]*\)|[^\s]+/g) ?? [];
  const color = words.map(readColor).find((each) => each !== null);
  return color === undefined || color === null || color.alpha < 0.5 ? null : color.hex;
}

const VARIANTS = new Map<string | undefined, Look['shift']>([
  ['super', 'raised'],
  ['sub', 'lowered'],
]);
/** Print so much smaller than that around it, and lifted, is a mark. */
const SMALLER = 0.9;

/** @param scale of its print to that around it */
function readFlow(tagName: string, declared: Declarations, scale: number): ElementStyle['flow'] {
  if (/flex/.test(declared['display'] ?? ''))
    return declared['flex-direction'] === 'row-reverse' ? 'reversed' : null;
  if (tagName === 'td' || tagName === 'th') return null;
  if (declared['float'] === 'right' || (declared['order'] ?? '0') !== '0') return 'floated';
  if (scale > SMALLER) return null;
  const length = (side: string): number => readLength(declared[side] ?? '', 16) ?? 0;
  const isRaised =
    declared['position'] === 'relative' && (length('top') < 0 || length('bottom') > 0);
  return isRaised || /^(?:text-)?top$/.test(declared['vertical-align'] ?? '') ? 'lifted' : null;
}

function readShift(tagName: string, declared: Declarations): Look['shift'] | null {
  const raise = readLength(declared['mso-text-raise'] ?? '', 16);
  if (raise !== null && Math.abs(raise) >= 3) return raise > 0 ? 'raised' : 'lowered';
  if (tagName === 'td' || tagName === 'th') return null;
  const variant = VARIANTS.get(declared['font-variant-position']);
  if (variant !== undefined) return variant;
  const align = declared['vertical-align'];
  if (align === undefined) return null;
  if (align === 'super') return 'raised';
  if (align === 'sub') return 'lowered';
  const offset = readLength(align, 16);
  if (offset !== null && Math.abs(offset) >= 3) return offset > 0 ? 'raised' : 'lowered';
  return align === 'baseline' ? 'none' : null;
}
