/**
 * What a page must keep to so that each of its tags opens or closes just the element it names (HTML 13.2.6): which
 * elements have no content, which end a paragraph, what stands where.
 */
import { html } from 'parse5';

export interface TagRule {
  readonly name: string;
  /** Without content, and without an end tag. */
  readonly isVoid: boolean;
  /** Holds text and no elements; `references` are those of characters. */
  readonly holds: 'elements' | 'text' | 'text with references';
  /** Ends a paragraph that it begins in. */
  readonly endsParagraph: boolean;
  /** Within it no paragraph around it is ended. */
  readonly isScope: boolean;
  /** Holds blanks and what names it in `within`, and nothing else. */
  readonly isFrame: boolean;
  /** What it stands in directly; null = in anything but a frame. */
  readonly within: ReadonlySet<string> | null;
  /** Stands in the head of a page, or there too. */
  readonly isOfHead: boolean;
  /** Does not stand directly in another such. */
  readonly isHeading: boolean;
  /** Where it is cut off, what follows looks like it all the same. */
  readonly isLook: boolean;
  /** Stands in no other of its name, however deep. */
  readonly isAlone: boolean;
}

const RULES = new Map<string, TagRule>();

function define(names: string, rule: Partial<TagRule> = {}): void {
  for (const name of names.split(' ')) RULES.set(name, makeRule(name, rule));
}

/** Each with the same properties in the same order: they are asked for at every tag. */
function makeRule(name: string, rule: Partial<TagRule> = {}): TagRule {
  return {
    name,
    isVoid: rule.isVoid ?? false,
    holds: rule.holds ?? 'elements',
    endsParagraph: rule.endsParagraph ?? false,
    isScope: rule.isScope ?? false,
    isFrame: rule.isFrame ?? false,
    within: rule.within ?? null,
    isOfHead: rule.isOfHead ?? false,
    isHeading: rule.isHeading ?? false,
    isLook: rule.isLook ?? false,
    isAlone: rule.isAlone ?? false,
  };
}

function within(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

define('abbr bdi bdo cite del dfn ins kbd label mark q samp span sub sup time var');
define('b big code em font i s small strike strong tt u', { isLook: true });
define('a', { isAlone: true, isLook: true });
define('form', { isAlone: true, endsParagraph: true });
define('button', { isAlone: true, isScope: true });
define('br img input wbr', { isVoid: true });
define('hr', { isVoid: true, endsParagraph: true });
define('p ul ol dl div nav main menu aside center figure footer header hgroup', {
  endsParagraph: true,
});
define('address article section summary details fieldset blockquote figcaption', {
  endsParagraph: true,
});
define('h1 h2 h3 h4 h5 h6', { endsParagraph: true, isHeading: true });
define('li', { endsParagraph: true, within: within('ul ol menu') });
define('dt dd', { endsParagraph: true, within: within('dl') });
define('table', { endsParagraph: true, isFrame: true });
define('thead tbody tfoot', { isFrame: true, within: within('table') });
define('colgroup', { isFrame: true, within: within('table') });
define('col', { isVoid: true, within: within('colgroup') });
define('tr', { isFrame: true, within: within('thead tbody tfoot') });
define('caption', { isScope: true, within: within('table') });
define('td th', { isScope: true, within: within('tr') });
define('meta link base', { isVoid: true, isOfHead: true });
define('script style noscript', { holds: 'text', isOfHead: true });
define('iframe', { holds: 'text' });
define('html', { within: within('') });
define('head body', { within: within('html') });
define('title', { holds: 'text with references', isOfHead: true, within: within('head') });

const NAMES_OF_HTML: ReadonlySet<string> = new Set(Object.values(html.TAG_NAMES));

/**
 * @param name in lower case; `o:p` and others that mean nothing in HTML stand anywhere among the text
 * @returns null for one with rules of its own that are not told here
 */
export function ruleOf(name: string): TagRule | null {
  return RULES.get(name) ?? (NAMES_OF_HTML.has(name) ? null : makeRule(name));
}

/** What the rows of a table stand in. */
export const ROW_GROUPS: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot']);
