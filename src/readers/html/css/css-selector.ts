/**
 * Selectors of CSS (Selectors level 4): compounds of tag, id, classes, attributes and the pseudo-classes that the
 * tree alone decides, with ancestors, parents and siblings. `:hover` and its like are never the case on paper.
 */
export type Relation = '=' | '~=' | '|=' | '^=' | '$=' | '*=';

export type Test =
  | { readonly kind: 'tag' | 'id' | 'class'; readonly name: string }
  | { readonly kind: 'attribute'; readonly name: string; readonly by: AttributeTest | null }
  /** `:is`, `:where` and `:not`. */
  | { readonly kind: 'any' | 'none' | 'has'; readonly of: readonly Selector[] }
  /** Every `step`th from `first` on among siblings, from the start or the end, of all or of its tag. */
  | {
      readonly kind: 'place';
      readonly step: number;
      readonly first: number;
      readonly isFromEnd: boolean;
      readonly isOfTag: boolean;
    }
  | { readonly kind: 'root' | 'empty' | 'never' };

interface AttributeTest {
  readonly relation: Relation;
  readonly value: string;
}

export interface Compound {
  readonly tests: readonly Test[];
  /** How it stands to the compound before it; that of the first, in `:has`, to the element itself. */
  readonly joint: Joint;
}

export type Joint = ' ' | '>' | '+' | '~';

export interface Selector {
  /** From the element outwards. */
  readonly compounds: readonly Compound[];
  /** `#id`, `.class` or tag of the element itself, by which rules are kept. */
  readonly key: string;
  readonly pseudo: 'before' | 'after' | null;
  /** Ids, classes and tags as one number. */
  readonly specificity: number;
}

const NAME = String.raw`(?:[\w\u0080-\uffff-]|\\[\s\S])+`;
const TAG = new RegExp(String.raw`\*|${NAME}`, 'y');
const ID_OR_CLASS = new RegExp(`([#.])(${NAME})`, 'y');
const ATTRIBUTE =
  /\[\s*([\w:-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))\s*(?:[is]\s*)?)?\]/y;
const PSEUDO = /::?([\w-]+)/y;
const JOINT = /\s*([>+~])\s*|\s+/y;
const END = /::?(before|after)$/i;
const MOST_COMPOUNDS = 8;
const MOST_LENGTH = 1000;
/** Selectors within selectors. */
const MOST_DEPTH = 3;

/** @returns null for a selector that is not followed */
export function readSelector(written: string, depth = 0): Selector | null {
  const text = written.trim();
  if (text.length > MOST_LENGTH || depth > MOST_DEPTH) return null;
  const pseudo = END.exec(text)?.[1]?.toLowerCase();
  const compounds = new SelectorReader(text.replace(END, '').trim(), depth).read();
  const own = compounds?.[0];
  if (compounds === null || own === undefined) return null;
  return {
    compounds,
    key: keyOf(own),
    pseudo: pseudo === 'before' || pseudo === 'after' ? pseudo : null,
    specificity: compounds.reduce((sum, each) => sum + weighAll(each.tests), 0),
  };
}

/** Parts of a list that stand outside brackets and quotes. */
export function splitList(text: string): string[] {
  if (!/[(["']/.test(text)) return text.split(',');
  const parts: string[] = [''];
  let depth = 0;
  for (const [piece] of text.matchAll(/"[^"]*"?|'[^']*'?|\\[\s\S]?|[\s\S]/g)) {
    if (piece === '(' || piece === '[') depth++;
    else if (piece === ')' || piece === ']') depth--;
    if (piece === ',' && depth <= 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

class SelectorReader {
  readonly #text: string;
  readonly #depth: number;
  #at = 0;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  read(): Compound[] | null {
    const compounds: Compound[] = [];
    let joint = jointOf(this.#take(JOINT));
    while (compounds.length < MOST_COMPOUNDS) {
      const tests = this.#readCompound();
      if (tests === null) return null;
      compounds.unshift({ tests, joint });
      if (this.#at === this.#text.length) return compounds;
      const found = this.#take(JOINT);
      if (found === null) return null;
      joint = jointOf(found);
    }
    return null;
  }

  /** Null where there is none, or one that is not followed; only before a pseudo-element may one be empty. */
  #readCompound(): Test[] | null {
    const tests: Test[] = [];
    const from = this.#at;
    const tag = this.#take(TAG)?.[0];
    if (tag !== undefined && tag !== '*')
      tests.push({ kind: 'tag', name: unescapeName(tag).toLowerCase() });
    for (;;) {
      const test = this.#readTest();
      if (test === 'end') break;
      if (test === null) return null;
      tests.push(test);
    }
    return this.#at > from || this.#text === '' ? tests : null;
  }

  #readTest(): Test | null | 'end' {
    const named = this.#take(ID_OR_CLASS);
    if (named !== null)
      return { kind: named[1] === '#' ? 'id' : 'class', name: unescapeName(named[2] ?? '') };
    const attribute = this.#take(ATTRIBUTE);
    if (attribute !== null) return attributeTest(attribute);
    const pseudo = this.#take(PSEUDO)?.[1]?.toLowerCase();
    return pseudo === undefined ? 'end' : readPseudo(pseudo, this.#takeBrackets(), this.#depth);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found !== null) this.#at = pattern.lastIndex;
    return found;
  }

  /** What stands in brackets here; '' where nothing does. */
  #takeBrackets(): string {
    if (this.#text[this.#at] !== '(') return '';
    const from = this.#at + 1;
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at];
      if (character === '(') depth++;
      else if (character === ')' && --depth === 0) return this.#text.slice(from, this.#at++);
    }
    return this.#text.slice(from);
  }
}

const JOINTS: ReadonlyMap<string | undefined, Joint> = new Map(
  (['>', '+', '~'] as const).map((each) => [each, each]),
);

function jointOf(found: RegExpExecArray | null): Joint {
  return JOINTS.get(found?.[1]) ?? ' ';
}

const RELATIONS: ReadonlyMap<string | undefined, Relation> = new Map(
  (['=', '~=', '|=', '^=', '$=', '*='] as const).map((each) => [each, each]),
);

function attributeTest([, name = '', written, ...values]: RegExpExecArray): Test {
  const value = values.find((each) => each !== undefined) ?? '';
  const relation = RELATIONS.get(written);
  const by = relation === undefined ? null : { relation, value };
  return { kind: 'attribute', name: name.toLowerCase(), by };
}

/** `\78` is a character by its number (CSS Syntax 4.3.7). */
function unescapeName(name: string): string {
  if (!name.includes('\\')) return name;
  return name.replaceAll(/\\(?:([\da-f]{1,6}) ?|(.))/gi, (_match, code?: string, plain?: string) =>
    code === undefined
      ? (plain ?? '')
      : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );
}

const NEVER: Test = { kind: 'never' };
/** What is only so while somebody points or types, or went there before. */
const PASSING =
  /^(?:hover|active|focus|focus-within|focus-visible|visited|target|fullscreen|autofill)$/;
const FIRST = { kind: 'place', step: 0, first: 1, isFromEnd: false, isOfTag: false } as const;
const LAST = { ...FIRST, isFromEnd: true };
const PLACES: Readonly<Record<string, readonly Test[]>> = {
  'first-child': [FIRST],
  'last-child': [LAST],
  'only-child': [FIRST, LAST],
  'first-of-type': [{ ...FIRST, isOfTag: true }],
  'last-of-type': [{ ...LAST, isOfTag: true }],
};

function readPseudo(name: string, inner: string, depth: number): Test | null {
  if (PASSING.test(name)) return NEVER;
  if (name === 'root' || name === 'empty') return { kind: name };
  const [only, ...others] = PLACES[name] ?? [];
  if (only !== undefined)
    return others.length === 0 ? only : { kind: 'any', of: [selectorOf([only, ...others])] };
  const nth = /^nth-(last-)?(child|of-type)$/.exec(name);
  if (nth !== null) {
    const count = readCount(inner);
    const counted = { isFromEnd: nth[1] !== undefined, isOfTag: nth[2] === 'of-type' };
    return count === null ? null : { kind: 'place', ...count, ...counted };
  }
  const kind = LISTS[name];
  if (kind === undefined) return null;
  const of = splitList(inner).map((each) => readSelector(each, depth + 1));
  const followed = of.filter((each) => each !== null);
  // Of what is not followed nobody knows whether it is the case.
  return followed.length === of.length || kind === 'any' ? { kind, of: followed } : null;
}

const LISTS: Readonly<Record<string, 'any' | 'none' | 'has'>> = {
  is: 'any',
  where: 'any',
  matches: 'any',
  not: 'none',
  has: 'has',
};

function selectorOf(tests: readonly Test[]): Selector {
  return { compounds: [{ tests, joint: ' ' }], key: '', pseudo: null, specificity: 100 };
}

/** `odd`, `3`, `2n+1`, `-n+3`. */
function readCount(written: string): { readonly step: number; readonly first: number } | null {
  const text = written.replaceAll(/\s+/g, '').toLowerCase();
  if (text === 'odd') return { step: 2, first: 1 };
  if (text === 'even') return { step: 2, first: 0 };
  const [whole, step, first = '0'] = /^(?:([+-]?\d{0,6})n)?([+-]?\d{1,6})?$/.exec(text) ?? [];
  if (whole === undefined || whole === '') return null;
  const each = step === undefined ? 0 : /\d/.test(step) ? Number(step) : Number(`${step}1`);
  return { step: each, first: Number(first) };
}

function keyOf({ tests }: Compound): string {
  const nameOf = (kind: Test['kind']): string | undefined => {
    for (const test of tests) if (test.kind === kind && 'name' in test) return test.name;
    return undefined;
  };
  const [id, ownClass] = [nameOf('id'), nameOf('class')];
  if (id !== undefined) return `#${id}`;
  return ownClass === undefined ? (nameOf('tag') ?? '') : `.${ownClass}`;
}

function weighAll(tests: readonly Test[]): number {
  return tests.reduce((sum, test) => sum + weigh(test), 0);
}

function weigh(test: Test): number {
  if (test.kind === 'id') return 10_000;
  if (test.kind === 'tag') return 1;
  if ('of' in test) return Math.max(0, ...test.of.map(({ specificity }) => specificity));
  return 100;
}
