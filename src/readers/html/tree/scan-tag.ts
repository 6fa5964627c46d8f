/** One tag of a page as it is written: its name, its attributes, where it ends. */
import type { Token } from 'parse5';
import { plainReferences } from './character-references.ts';
import { ruleOf } from './tag-rules.ts';
import type { TagRule } from './tag-rules.ts';

export interface StartTag {
  readonly rule: TagRule;
  readonly attrs: Token.Attribute[];
  /** Of its print from behind the `<` to behind the `>`. */
  readonly length: number;
}

const NAME = /[a-z][a-z\d:_-]*/iy;
const BLANKS = /[ \t\n\f]*/y;
/** Name, and the value in quotes or without. */
const ATTRIBUTE = /([\w:.@-]+)(?:[ \t\n\f]*=[ \t\n\f]*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/y;

/**
 * @param at behind the `<`
 * @returns null for anything that takes more than one look to read, and for names of which nothing is known
 */
export function scanTag(text: string, at: number): StartTag | null {
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  const rule = name === undefined ? null : ruleOf(name.toLowerCase());
  if (name === undefined || rule === null) return null;
  const attrs: Token.Attribute[] = [];
  let end = at + name.length;
  for (;;) {
    const next = skipBlanks(text, end);
    if (text[next] === '>') return { rule, attrs, length: next + 1 - at };
    if (text.startsWith('/>', next)) return { rule, attrs, length: next + 2 - at };
    // A name without blanks before it runs into what stands there.
    const attribute = next === end ? null : scanAttribute(text, next);
    if (attribute === null || attrs.some((each) => each.name === attribute.name)) return null;
    attrs.push(attribute);
    end = ATTRIBUTE.lastIndex;
  }
}

function skipBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

function scanAttribute(text: string, at: number): Token.Attribute | null {
  ATTRIBUTE.lastIndex = at;
  const found = ATTRIBUTE.exec(text);
  if (found === null) return null;
  const [, name = '', double, single, bare] = found;
  // `<a href=/>`: the value goes on to the end of the tag.
  if ((bare ?? '').endsWith('/')) return null;
  const value = plainReferences(double ?? single ?? bare ?? '', true);
  return value === null ? null : { name: name.toLowerCase(), value };
}
