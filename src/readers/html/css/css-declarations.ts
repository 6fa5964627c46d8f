/**
 * Declarations of CSS, of which only those are kept that decide whether text is seen, struck out or raised,
 * and how boxes lie (tables made of other elements).
 */

/** By property, in lower case; `content` as written. */
export type Declarations = Readonly<Record<string, string>>;

/** Declarations, those marked `!important` apart. */
export interface DeclarationBlock {
  readonly usual: Declarations;
  readonly important: Declarations;
}

const NONE: Declarations = {};
const KEPT: ReadonlySet<string> = new Set(
  (
    'display visibility opacity color background background-color background-image font font-size ' +
    'text-indent position left right top margin-left clip clip-path width height max-width max-height ' +
    'overflow overflow-x overflow-y text-decoration text-decoration-line vertical-align mso-hide ' +
    'mso-text-raise transform content direction unicode-bidi content-visibility filter bottom ' +
    '-webkit-text-fill-color text-shadow background-clip -webkit-background-clip mix-blend-mode ' +
    'font-variant-position flex-direction float order'
  ).split(' '),
);
/** The end of the text closes what is open (CSS Syntax 3, §5.4). */
const DECLARATION =
  /(?<![\w-])([\w-]+)\s*:((?:"[^"]*(?:"|$)|'[^']*(?:'|$)|\([^)]*(?:\)|$)|[^;"'(])*)/g;
const DISPLAYS =
  /^(?:none|contents|flow-root|list-item|run-in|ruby|math|initial|inherit|unset|revert|revert-layer|(?:inline|block)(?: [a-z-]+)?|inline-[a-z]+|(?:inline-)?(?:flex|grid|table)|table-[a-z-]+|-[a-z-]+)$/i;
const IMPORTANT = /!\s*important\s*$/i;
/** Pages repeat a few styles thousands of times. */
const MOST_CACHED = 2000;
const cache = new Map<string, DeclarationBlock>();

/** @param text what stands in a `style` attribute or between the braces of a rule */
export function readDeclarations(text: string): DeclarationBlock {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const usual: Record<string, string> = {};
  const important: Record<string, string> = {};
  for (const [, property = '', written = ''] of text.matchAll(DECLARATION)) {
    const name = property.toLowerCase();
    if (!KEPT.has(name)) continue;
    const isImportant = IMPORTANT.test(written);
    const value = written.replace(IMPORTANT, '').trim();
    // A value that is none leaves the one before it in force (CSS Syntax 3, §5.4.4).
    if (name === 'display' && !DISPLAYS.test(value)) continue;
    (isImportant ? important : usual)[name] = name === 'content' ? value : value.toLowerCase();
  }
  const block = { usual: orNone(usual), important: orNone(important) };
  if (cache.size < MOST_CACHED) cache.set(text, block);
  return block;
}

function orNone(declarations: Record<string, string>): Declarations {
  for (const _ in declarations) return declarations;
  return NONE;
}

export function isEmpty(declarations: Declarations): boolean {
  return declarations === NONE;
}
