/** Flat OPC: a package of parts as one file of XML (`pkg:package`), as Word saves it. */
import type { Budget } from '../budget.ts';
import type { PackageParts } from './package-parts.ts';
import { decodeXml, XmlError } from './xml-events.ts';

const PART = /<pkg:part\b[^<>]*>/;
const PART_END = '</pkg:part>';
const NAME = /\spkg:name="([^"]*)"/;
const XML = { start: /<pkg:xmlData\b[^<>]*>/, end: '</pkg:xmlData>' };
const BINARY = { start: /<pkg:binaryData>/, end: '</pkg:binaryData>' };

/** @throws XmlError when it holds no part */
export function openFlatPackage(bytes: Uint8Array, budget: Budget): PackageParts {
  const parts = new Map<string, Uint8Array>();
  for (const part of decodeXml(bytes).split(PART_END).slice(0, -1)) {
    const name = NAME.exec(PART.exec(part)?.[0] ?? '')?.[1];
    if (name === undefined) continue;
    const xml = findBetween(part, XML);
    const data = xml === null ? findBetween(part, BINARY) : null;
    const key = keyOf(name);
    if (xml !== null) parts.set(key, new TextEncoder().encode(xml));
    else if (data !== null) parts.set(key, decodeBase64(data));
  }
  if (parts.size === 0) throw new XmlError('no parts in a flat package');
  return { budget, read: (name) => parts.get(keyOf(name)) ?? null };
}

/** Start and end are looked for once each: one pattern for both would look for an end from every start. */
function findBetween(part: string, { start, end }: typeof XML): string | null {
  const found = start.exec(part);
  const last = part.lastIndexOf(end);
  if (found === null) return null;
  const first = found.index + found[0].length;
  return last < first ? null : part.slice(first, last);
}

function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/** Bytes that are no base64 cost the part only. */
function decodeBase64(data: string): Uint8Array {
  try {
    return Uint8Array.from(atob(data.replaceAll(/\s+/g, '')), (each) => each.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
