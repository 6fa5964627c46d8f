/** Simple selectors of CSS (Selectors level 3): compounds of tag, id, classes and attributes, with descendants and children. */
import type { Budget } from '../../budget.ts';
import { parentOf } from '../tree/nodes.ts';
import type { Element } from '../tree/nodes.ts';

interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
  /** How it stands to the compound before it. */
  readonly isChild: boolean;
}

export interface Selector {
  /** From the element outwards. */
  readonly compounds: readonly Compound[];
  /** `#id`, `.class` or tag of the element itself, by which rules are kept. */
  readonly key: string;
  readonly pseudo: 'before' | 'after' | null;
  /** Ids, classes and tags as one number. */
  readonly specificity: number;
}

const COMPOUND =
  /^(?<tag>\*|[\w-]+)?(?<rest>(?:[#.][\w\u0080-\uffff-]+|\[[\w-]+(?:=(?:"[^"]*"|'[^']*'|[\w-]+))?\])*)$/;
const PART = /([#.])([\w\u0080-\uffff-]+)|\[([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([\w-]+)))?\]/g;
const PSEUDO = /::?(before|after)$/i;
const MOST_COMPOUNDS = 8;

/** Null for a selector that is not followed. */
export function readSelector(written: string): Selector | null {
  const text = written.trim();
  const pseudo = PSEUDO.exec(text)?.[1]?.toLowerCase();
  const plain = text.replace(PSEUDO, '').trim();
  const words = plain.replaceAll('>', ' > ').split(/\s+/);
  const compounds: Compound[] = [];
  let isChild = false;
  for (const word of words) {
    if (word === '>') {
      isChild = true;
      continue;
    }
    const compound = readCompound(word, isChild);
    if (compound === null || compounds.length === MOST_COMPOUNDS) return null;
    compounds.unshift(compound);
    isChild = false;
  }
  const [own] = compounds;
  if (own === undefined) return null;
  return {
    compounds,
    key: keyOf(own),
    pseudo: pseudo === 'before' || pseudo === 'after' ? pseudo : null,
    specificity: compounds.reduce((sum, each) => sum + weigh(each), 0),
  };
}

function readCompound(word: string, isChild: boolean): Compound | null {
  const groups = COMPOUND.exec(word)?.groups;
  if (groups === undefined) return null;
  let id: string | null = null;
  const classes: string[] = [];
  const attributes: { name: string; value: string | null }[] = [];
  for (const [, mark, name = '', attribute, ...values] of (groups['rest'] ?? '').matchAll(PART)) {
    if (mark === '#') id = name;
    else if (mark === '.') classes.push(name);
    else if (attribute !== undefined)
      attributes.push({
        name: attribute,
        value: values.find((each) => each !== undefined) ?? null,
      });
  }
  const tag = groups['tag'] === '*' ? null : (groups['tag']?.toLowerCase() ?? null);
  return { tag, id, classes, attributes, isChild };
}

function keyOf({ tag, id, classes }: Compound): string {
  if (id !== null) return `#${id}`;
  return classes[0] === undefined ? (tag ?? '') : `.${classes[0]}`;
}

function weigh({ tag, id, classes, attributes }: Compound): number {
  return (
    (id === null ? 0 : 10_000) + (classes.length + attributes.length) * 100 + (tag === null ? 0 : 1)
  );
}

/** @param budget what it costs to hold elements against selectors is counted here */
export function matches(element: Element, { compounds }: Selector, budget: Budget): boolean {
  budget.spend('matches', 1);
  const [own] = compounds;
  if (own === undefined || !fits(element, own)) return false;
  return compounds.length === 1 || matchesOuter(element, compounds, budget);
}

/** Ancestors are taken greedily: the nearest that fits, which is right but for rare mixes of `>` and blanks. */
function matchesOuter(
  element: Element,
  [inner, ...outer]: readonly Compound[],
  budget: Budget,
): boolean {
  let at = element;
  let isChild = inner?.isChild ?? false;
  for (const compound of outer) {
    let parent = parentOf(at);
    while (parent !== null && !fits(parent, compound)) {
      budget.spend('matches', 1);
      parent = isChild ? null : parentOf(parent);
    }
    if (parent === null) return false;
    at = parent;
    ({ isChild } = compound);
  }
  return true;
}

function fits({ tagName, attrs }: Element, compound: Compound): boolean {
  const { tag, id, classes, attributes } = compound;
  if (tag !== null && tag !== tagName) return false;
  const valueOf = (wanted: string): string | undefined =>
    attrs.find(({ name }) => name === wanted)?.value;
  if (id !== null && valueOf('id') !== id) return false;
  if (classes.length > 0) {
    const own = (valueOf('class') ?? '').split(/\s+/);
    if (!classes.every((each) => own.includes(each))) return false;
  }
  return attributes.every(({ name, value }) => {
    const found = valueOf(name);
    return found !== undefined && (value === null || found === value);
  });
}
