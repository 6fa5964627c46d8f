/** Whether a selector is the case of an element (Selectors level 4 §17). */
import type { Budget } from '../../budget.ts';
import { elementsBelow, isElement, parentOf } from '../tree/nodes.ts';
import type { Element } from '../tree/nodes.ts';
import type { Compound, Relation, Selector, Test } from './css-selector.ts';

/** @param budget what it costs to hold elements against selectors is counted here */
export function matches(element: Element, { compounds }: Selector, budget: Budget): boolean {
  budget.spend('matches', 1);
  const [own] = compounds;
  if (own === undefined || !fitsAll(element, own, budget)) return false;
  return compounds.length === 1 || matchOuter(element, { compounds, at: 0 }, budget) === 'fits';
}

/**
 * `elsewhere`: not from here, though perhaps from an ancestor further out. `never`: none of the ancestors is
 * left, so nobody need try further in; this keeps the tries as few as ancestors and compounds.
 */
type Outcome = 'fits' | 'elsewhere' | 'never';

function matchOuter(
  element: Element,
  { compounds, at }: { readonly compounds: readonly Compound[]; readonly at: number },
  budget: Budget,
): Outcome {
  const [inner, outer] = [compounds[at], compounds[at + 1]];
  if (inner === undefined || outer === undefined) return 'fits';
  const { joint } = inner;
  const isBeside = joint === '+' || joint === '~';
  const step = isBeside ? previousOf : parentOf;
  for (let next = step(element); next !== null; next = step(next)) {
    budget.spend('matches', 1);
    if (fitsAll(next, outer, budget)) {
      const outcome = matchOuter(next, { compounds, at: at + 1 }, budget);
      if (outcome !== 'elsewhere') return outcome;
    }
    if (joint === '>' || joint === '+') break;
  }
  return joint === ' ' ? 'never' : 'elsewhere';
}

function fitsAll(element: Element, { tests }: Compound, budget: Budget): boolean {
  return tests.every((test) => fits(element, test, budget));
}

function fits(element: Element, test: Test, budget: Budget): boolean {
  if (test.kind === 'attribute') return fitsAttribute(element, test);
  if (test.kind === 'place') return stands(element, test);
  if ('of' in test) return fitsList(element, test, budget);
  return 'name' in test ? fitsName(element, test) : fitsTree(element, test.kind);
}

function fitsName(
  element: Element,
  { kind, name }: Extract<Test, { kind: 'tag' | 'id' | 'class' }>,
): boolean {
  if (kind === 'tag') return name === element.tagName;
  if (kind === 'id') return valueOf(element, 'id') === name;
  return wordsOf(valueOf(element, 'class')).includes(name);
}

function fitsAttribute(
  element: Element,
  { name, by }: Extract<Test, { kind: 'attribute' }>,
): boolean {
  const value = valueOf(element, name);
  if (value === undefined || by === null) return value !== undefined;
  if (by.value === '') return by.relation === '=' && value === '';
  return RELATIONS[by.relation](value, by.value);
}

function fitsList(
  element: Element,
  { kind, of }: Extract<Test, { of: readonly Selector[] }>,
  budget: Budget,
): boolean {
  if (kind === 'has') return of.some((each) => has(element, each, budget));
  return of.some((each) => matches(element, each, budget)) === (kind === 'any');
}

function fitsTree(element: Element, kind: 'root' | 'empty' | 'never'): boolean {
  if (kind === 'root') return parentOf(element) === null;
  return kind === 'empty' && element.childNodes.length === 0;
}

const RELATIONS: Readonly<Record<Relation, (value: string, wanted: string) => boolean>> = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => wordsOf(value).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => value.startsWith(wanted),
  '$=': (value, wanted) => value.endsWith(wanted),
  '*=': (value, wanted) => value.includes(wanted),
};

function valueOf({ attrs }: Element, wanted: string): string | undefined {
  for (const { name, value } of attrs) if (name === wanted) return value;
  return undefined;
}

function wordsOf(value: string | undefined): string[] {
  return value === undefined ? [] : value.split(/\s+/);
}

/** Of `:has(> x)` only the children, of `:has(+ x)` what stands behind; else all below. */
function has(element: Element, selector: Selector, budget: Budget): boolean {
  const joint = selector.compounds.at(-1)?.joint ?? ' ';
  if (joint === '+' || joint === '~') {
    const { elements, index } = amongSiblings(element);
    const behind = elements.slice(index + 1, joint === '+' ? index + 2 : undefined);
    return behind.some((each) => matches(each, selector, budget));
  }
  const below = joint === '>' ? element.childNodes.filter(isElement) : elementsBelow(element);
  budget.spend('matches', below.length);
  return below.some((each) => matches(each, selector, budget));
}

function stands(element: Element, test: Extract<Test, { kind: 'place' }>): boolean {
  const { step, first, isFromEnd, isOfTag } = test;
  const { elements, index, ofTag, tagIndex } = amongSiblings(element);
  const count = isOfTag ? ofTag : elements.length;
  const at = isOfTag ? tagIndex : index;
  const place = isFromEnd ? count - at : at + 1;
  if (step === 0) return place === first;
  return (place - first) % step === 0 && (place - first) / step >= 0;
}

interface Siblings {
  readonly elements: readonly Element[];
  readonly index: number;
  /** How many of them have its tag, and which of these it is. */
  readonly ofTag: number;
  readonly tagIndex: number;
}

/** Numbered once for all children of a parent: a table has thousands of rows. */
const numbered = new WeakMap<object, ReadonlyMap<Element, Siblings>>();

function amongSiblings(element: Element): Siblings {
  const { parentNode } = element;
  const known = parentNode === null ? undefined : numbered.get(parentNode)?.get(element);
  if (known !== undefined) return known;
  const elements = parentNode === null ? [element] : parentNode.childNodes.filter(isElement);
  const counts = new Map<string, number>();
  const tagIndexes = elements.map(({ tagName }) => {
    const count = counts.get(tagName) ?? 0;
    counts.set(tagName, count + 1);
    return count;
  });
  const all = new Map<Element, Siblings>();
  for (const [index, each] of elements.entries())
    all.set(each, {
      elements,
      index,
      ofTag: counts.get(each.tagName) ?? 0,
      tagIndex: tagIndexes[index] ?? 0,
    });
  if (parentNode !== null) numbered.set(parentNode, all);
  return all.get(element) ?? { elements, index: 0, ofTag: 1, tagIndex: 0 };
}

function previousOf(element: Element): Element | null {
  const { elements, index } = amongSiblings(element);
  return elements[index - 1] ?? null;
}
