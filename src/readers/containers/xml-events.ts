/**
 * XML parts of document packages: bytes → events, over saxes. Namespaces are resolved here (Namespaces
 * in XML 1.0): a reader says which prefix it calls a namespace by and sees names with that prefix,
 * whatever the file calls them. UTF-8, UTF-16 and declared encodings; a part that is not well-formed
 * throws XmlError.
 */
import { SaxesParser } from 'saxes';
import { checkDepth, createBudget } from '../budget.ts';
import type { Budget } from '../budget.ts';

/** The part is damaged: not well-formed, or not in its encoding. */
export class XmlError extends Error {
  readonly code = 'corrupt';
}

/** By name, prefixed as the reader wants; unprefixed attributes are in no namespace. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** What to call a namespace ('' for none): `w` gives names like `w:p`, '' gives plain local names. */
  readonly prefixOf: (namespace: string) => string;
  /** @param end of the tag, in UTF-16 units of the decoded part */
  readonly open: (name: string, attributes: XmlAttributes, end: number) => void;
  readonly close?: (name: string, end: number) => void;
  /** Character data and CDATA; the text of one element may come in several pieces. */
  readonly text?: (text: string) => void;
  /** Of the file that the part belongs to; without one the part has its own. */
  readonly budget?: Budget;
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** @throws XmlError when the part is broken */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = new NameResolver(handlers.prefixOf, handlers.budget ?? createBudget());
  const open: string[] = [];
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', (tag) => {
    const attributes = names.enter(tag.attributes);
    const name = names.element(tag.name);
    open.push(name);
    checkDepth(open.length);
    handlers.open(name, attributes, parser.position);
  });
  parser.on('closetag', () => {
    names.leave();
    const name = open.pop() ?? '';
    handlers.close?.(name, parser.position);
  });
  const { text } = handlers;
  if (text !== undefined) {
    parser.on('text', (data) => open.length > 0 && text(data));
    parser.on('cdata', text);
  }
  parser.write(decodeXml(bytes)).close();
}

const NO_ATTRIBUTES: XmlAttributes = {};

/** Prefixes in scope and the names already resolved in it. */
interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
}

class NameResolver {
  readonly #prefixOf: XmlHandlers['prefixOf'];
  readonly #budget: Budget;
  readonly #outer: Scope[] = [];
  #scope = newScope(new Map([['xml', XML_NAMESPACE]]));

  constructor(prefixOf: XmlHandlers['prefixOf'], budget: Budget) {
    this.#prefixOf = prefixOf;
    this.#budget = budget;
  }

  /** Opens the scope of an element; returns its attributes by their resolved names. */
  enter(raw: XmlAttributes): XmlAttributes {
    this.#outer.push(this.#scope);
    const { attributes } = this.#scope;
    // Nearly all attributes have been met before and keep their names.
    let isBare = true;
    for (const name in raw) {
      if (attributes.get(name) !== name) return this.#enterAnew(raw);
      isBare = false;
    }
    // Most elements have none: an object for each would fill the memory.
    return isBare ? NO_ATTRIBUTES : raw;
  }

  #enterAnew(raw: XmlAttributes): XmlAttributes {
    const declared = new Set(
      Object.keys(raw).filter((name) => name === 'xmlns' || name.startsWith('xmlns:')),
    );
    if (declared.size > 0) {
      this.#budget.spend('names', this.#scope.namespaces.size + declared.size);
      const namespaces = new Map(this.#scope.namespaces);
      for (const name of declared) namespaces.set(name.slice(6), raw[name] ?? '');
      this.#scope = newScope(namespaces);
    }
    const renamed: Record<string, string> = {};
    for (const name in raw) {
      if (!declared.has(name)) renamed[this.#attribute(name)] = raw[name] ?? '';
    }
    return renamed;
  }

  leave(): void {
    this.#scope = this.#outer.pop() ?? this.#scope;
  }

  element(name: string): string {
    const known = this.#scope.elements.get(name);
    if (known !== undefined) return known;
    const resolved = this.#resolve(name, true);
    this.#scope.elements.set(name, resolved);
    return resolved;
  }

  #attribute(name: string): string {
    const resolved = this.#scope.attributes.get(name) ?? this.#resolve(name, false);
    this.#scope.attributes.set(name, resolved);
    return resolved;
  }

  #resolve(name: string, takesDefault: boolean): string {
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    const local = name.slice(colon + 1);
    if (prefix === '' && !takesDefault) return local;
    const namespace = this.#scope.namespaces.get(prefix) ?? (prefix === '' ? '' : null);
    if (namespace === null) throw new XmlError(`unbound prefix ${prefix}`);
    const wanted = namespace === XML_NAMESPACE ? 'xml' : this.#prefixOf(namespace);
    return wanted === '' ? local : `${wanted}:${local}`;
  }
}

function newScope(namespaces: ReadonlyMap<string, string>): Scope {
  return { namespaces, elements: new Map(), attributes: new Map() };
}

/** XML 1.0 appendix F: byte order mark, else NULs of UTF-16, else the declared encoding. */
export function decodeXml(bytes: Uint8Array): string {
  const label = findEncoding(bytes);
  try {
    // Blanks before the declaration are an error that some generators make.
    return new TextDecoder(label, { fatal: true }).decode(bytes).trimStart();
  } catch {
    throw new XmlError(`not in ${label}`);
  }
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)/.exec(head)?.[1]?.toLowerCase();
  if (declared === undefined || declared.startsWith('utf')) return 'utf-8';
  return /^(?:gb|cp936|x-gbk)/.test(declared) ? 'gb18030' : declared;
}
