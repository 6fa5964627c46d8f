/**
 * The style sheets that stand in a page itself, for the rules that hide, strike out or print text. Rules whose
 * selector the tree alone does not decide, for other media or for narrow screens are not followed.
 */
import type { Budget } from '../../budget.ts';
import { isEmpty, readDeclarations } from './css-declarations.ts';
import type { Declarations } from './css-declarations.ts';
import { nestSelectors, scopeOf, splitBlocks } from './css-blocks.ts';
import { readSelector } from './css-selector.ts';
import type { Selector } from './css-selector.ts';
import { matches } from './match-selector.ts';
import { isForScreens } from './media.ts';
import { fillVariables, findVariables } from './variables.ts';
import type { Element } from '../tree/nodes.ts';

interface Rule {
  readonly selector: Selector;
  readonly declarations: Declarations;
  /** What of rules that set the same wins: specificity, then order. */
  readonly weight: number;
  readonly isImportant: boolean;
}

/** Styles of the element itself stand between the two (CSS Cascade 4 §6.1). */
export interface FoundRules {
  readonly usual: readonly Declarations[];
  readonly important: readonly Declarations[];
}

/** A sheet without any of these says nothing that matters here. */
const MATTERS =
  /display\s*:|var\(|visibility|opacity|line-through|text-indent\s*:\s*-|(?:left|top|right)\s*:\s*-|font(?:-size)?\s*:[^:;}]*?(?<![\d.])(?:[0-3](?:\.\d+)?|\.\d+)(?:px|pt|em|rem|%|[;\s}/])|color\s*:|clip|content\s*:|hide|vertical-align|row-reverse|[\s;{]order\s*:|float\s*:|variant-position|position\s*:\s*relative|transform|overflow|unicode-bidi|text-raise/i;
const SPECIFICITY_WEIGHT = 2 ** 24;
/** No page has more; a made one must not keep us busy. */
const MOST_RULES = 20_000;

type RuleMap = Map<string, Rule[]>;

export class StyleSheets {
  /** By the id, class or tag that the element itself must have; '' for any. */
  readonly #rules: RuleMap = new Map();
  /** Those of `::before` and `::after`. */
  readonly #generated: RuleMap = new Map();
  readonly #budget: Budget;
  /** Whether what hides the page or a table as a whole is not followed. */
  readonly isUnhidden: boolean;
  #count = 0;

  /** @param texts what each of the sheets says, in the order of the page */
  constructor(texts: readonly string[], budget: Budget, isUnhidden = false) {
    this.#budget = budget;
    this.isUnhidden = isUnhidden;
    const plain = texts
      .filter((text) => MATTERS.test(text))
      .map((text) => text.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' '));
    const variables = findVariables(texts);
    for (const text of plain) this.#addRules(fillVariables(text, variables), null);
  }

  /** Whether no rule says anything of elements. */
  get isEmpty(): boolean {
    return this.#rules.size === 0;
  }

  /** Whether any rule prints text. */
  get generates(): boolean {
    return this.#generated.size > 0;
  }

  /** What the rules say of an element, the strongest last. */
  find(element: Element): FoundRules {
    return this.#rules.size === 0 ? NO_RULES : rank(this.#collect(this.#rules, element, null));
  }

  /** What they say of what is put before or behind it. */
  findGenerated(element: Element, place: 'before' | 'after'): FoundRules {
    return rank(this.#collect(this.#generated, element, place));
  }

  /**
   * Walks blocks in braces: those of `@media` and its like hold rules again, and so do rules (CSS Nesting 1).
   * @param outer the selectors of the rule around; null at the top
   */
  #addRules(text: string, outer: readonly string[] | null): void {
    const { own, blocks } = splitBlocks(text);
    if (outer !== null) this.#addRule(outer, own);
    for (const { prelude, inner } of blocks) {
      if (this.#count >= MOST_RULES) return;
      if (!prelude.startsWith('@')) this.#addRules(inner, nestSelectors(prelude, outer));
      else if (isForScreens(prelude)) this.#addRules(inner, outer);
      else if (/^@scope\s*\(/i.test(prelude))
        this.#addRules(inner, nestSelectors(scopeOf(prelude), outer));
    }
  }

  #addRule(selectors: readonly string[], inner: string): void {
    const { usual, important } = readDeclarations(inner);
    if (isEmpty(usual) && isEmpty(important)) return;
    for (const written of selectors) {
      const selector = readSelector(written);
      if (selector === null) continue;
      const weight = selector.specificity * SPECIFICITY_WEIGHT + this.#count++;
      if (!isEmpty(usual)) this.#put({ selector, declarations: usual, weight, isImportant: false });
      if (!isEmpty(important))
        this.#put({ selector, declarations: important, weight, isImportant: true });
    }
  }

  #collect(rules: RuleMap, element: Element, pseudo: Selector['pseudo']): Rule[] {
    const found: Rule[] = [];
    const take = (key: string): void => {
      for (const rule of rules.get(key) ?? []) {
        if (rule.selector.pseudo === pseudo && matches(element, rule.selector, this.#budget))
          found.push(rule);
      }
    };
    take(element.tagName);
    take('');
    for (const { name, value } of element.attrs) {
      if (name === 'id') take(`#${value}`);
      else if (name === 'class') {
        const classes = value.includes(' ') ? new Set(value.split(/\s+/)) : [value.trim()];
        for (const each of classes) if (each !== '') take(`.${each}`);
      }
    }
    return found;
  }

  #put(rule: Rule): void {
    const { key, pseudo } = rule.selector;
    const map = pseudo === null ? this.#rules : this.#generated;
    const rules = map.get(key) ?? [];
    rules.push(rule);
    map.set(key, rules);
  }
}

const NO_RULES: FoundRules = { usual: [], important: [] };

function rank(found: Rule[]): FoundRules {
  if (found.length === 0) return NO_RULES;
  found.sort((left, right) => left.weight - right.weight);
  const pick = (isImportant: boolean): readonly Declarations[] =>
    found
      .filter((rule) => rule.isImportant === isImportant)
      .map(({ declarations }) => declarations);
  return { usual: pick(false), important: pick(true) };
}
