/**
 * Pages whose styles hide all that they hold: until a script or an animation runs, or by styles that we do not
 * follow as a browser does. What hides the page, a table or what is around it is not followed then, nor the
 * colour of whole cells; rows, cells and pieces of text that are hidden stay so.
 */
import { isEmpty, readDeclarations } from './css/css-declarations.ts';
import type { DeclarationBlock, Declarations } from './css/css-declarations.ts';
import type { FoundRules } from './css/style-sheet.ts';
import { isElement, parentOf } from './tree/nodes.ts';
import type { Element } from './tree/nodes.ts';

const PAGE = /^(?:html|body)$/;
const WHOLE = /^(?:table|p|h[1-6])$/;
const PART = /^(?:thead|tbody|tfoot|tr|td|th|caption)$/;
/** What is left of the styles of a whole: how its boxes lie, and what strikes out. */
const KEPT =
  /^(?:text-decoration|text-decoration-line|vertical-align|direction|unicode-bidi|content|font)$/;
const COLORS = /^(?:color|-webkit-text-fill-color)$/;

export function unhideRules(element: Element, { usual, important }: FoundRules): FoundRules {
  const left = leftFor(element);
  if (left === null) return { usual, important };
  return { usual: usual.map(left), important: important.map(left) };
}

/** Styles of the element itself hide on purpose, but for those of the page, which a script sets. */
export function unhideOwn(element: Element, own: DeclarationBlock): DeclarationBlock {
  if (!PAGE.test(element.tagName)) return own;
  return { usual: withoutHiding(own.usual), important: withoutHiding(own.important) };
}

type Filter = (declared: Declarations) => Declarations;

/** Null where all is followed: what stands in a table but is no part of it, and other pieces of text. */
function leftFor(element: Element): Filter | null {
  if (PART.test(element.tagName)) return withoutColor;
  const isWhole = PAGE.test(element.tagName) || (!isInTable(element) && holdsWhole(element));
  return isWhole ? withoutHiding : null;
}

function isInTable(element: Element): boolean {
  for (let at = parentOf(element); at !== null; at = parentOf(at))
    if (at.tagName === 'td') return true;
  return false;
}

const holders = new WeakMap<Element, boolean>();

function holdsWhole(element: Element): boolean {
  const known = holders.get(element);
  if (known !== undefined) return known;
  const holds =
    WHOLE.test(element.tagName) ||
    element.childNodes.some((node) => isElement(node) && holdsWhole(node));
  holders.set(element, holds);
  return holds;
}

const withoutHiding = filterOf(
  (property, value) => KEPT.test(property) || (property === 'display' && value !== 'none'),
);
const withoutColor = filterOf((property) => !COLORS.test(property));

/** One object for the same declarations, by which styles are known again. */
function filterOf(isLeft: (property: string, value: string) => boolean): Filter {
  const known = new WeakMap<Declarations, Declarations>();
  return (declared) => {
    if (isEmpty(declared)) return declared;
    const found = known.get(declared);
    if (found !== undefined) return found;
    const left = Object.entries(declared).filter(([property, value]) => isLeft(property, value));
    const filtered = left.length === 0 ? NOTHING : Object.fromEntries(left);
    known.set(declared, filtered);
    return filtered;
  };
}

const NOTHING = readDeclarations('').usual;
