/** What form controls and pictures of a page show: the value of an input, the choice of a list, the words for a picture. */
import { attributeOf, elementsBelow, textOf } from './tree/nodes.ts';
import type { Element } from './tree/nodes.ts';

/** Inputs that print no text of their own. */
const WITHOUT_TEXT =
  /^(?:hidden|checkbox|radio|file|image|button|submit|reset|color|range|password)$/i;

/** Null for an element that is no control. */
export function controlText(element: Element): string | null {
  switch (element.tagName) {
    case 'input':
      return WITHOUT_TEXT.test(attributeOf(element, 'type') ?? 'text')
        ? ''
        : (attributeOf(element, 'value') ?? '');
    case 'select':
      return choiceOf(element);
    default:
      return null;
  }
}

/** The options that are chosen; without any the first, as a browser shows it. */
function choiceOf(select: Element): string {
  const options = elementsBelow(select).filter(({ tagName }) => tagName === 'option');
  const chosen = options.filter((option) => attributeOf(option, 'selected') !== null);
  const isList = attributeOf(select, 'multiple') !== null;
  const shown = chosen.length > 0 || isList ? chosen : options.slice(0, 1);
  return (isList ? shown : shown.slice(-1)).map((option) => textOf(option).trim()).join('\n');
}

/** Lines and dots that only hold a layout open. */
const LEAST_PICTURE = 3;

function isWritten(picture: Element): boolean {
  return elementsBelow(picture).some(({ tagName }) => tagName === 'text');
}

/** Elements that draw; what stands in them is not what is seen, but for the text of an SVG. */
export const PICTURES: ReadonlySet<string> = new Set(['img', 'svg', 'canvas', 'object', 'embed']);

/** The words for a picture; null where it is none, too small to show anything, or made of text. */
export function pictureWords(element: Element): string | null {
  if (!PICTURES.has(element.tagName) || isWritten(element)) return null;
  const sides = ['width', 'height'].map((side) =>
    Number.parseFloat(attributeOf(element, side) ?? ''),
  );
  if (sides.some((side) => side < LEAST_PICTURE)) return null;
  return (attributeOf(element, 'alt') ?? attributeOf(element, 'title') ?? '').trim();
}
