/** Flat OPC: a package of parts as one file of XML (`pkg:package`), as Word saves it. */
import type { Budget } from '../budget.ts';
import type { PackageParts } from './package-parts.ts';
import { decodeXml, XmlError } from './xml-events.ts';

const PART = /<pkg:part\b([^>]*)>([\s\S]*?)<\/pkg:part>/g;
const NAME = /\spkg:name="([^"]*)"/;
const XML = /<pkg:xmlData\b[^>]*>([\s\S]*)<\/pkg:xmlData>/;
const BINARY = /<pkg:binaryData>([\s\S]*)<\/pkg:binaryData>/;

/** @throws XmlError when it holds no part */
export function openFlatPackage(bytes: Uint8Array, budget: Budget): PackageParts {
  const parts = new Map<string, Uint8Array>();
  for (const [, attributes = '', inner = ''] of decodeXml(bytes).matchAll(PART)) {
    const name = NAME.exec(attributes)?.[1];
    if (name === undefined) continue;
    const xml = XML.exec(inner)?.[1];
    const data = xml === undefined ? BINARY.exec(inner)?.[1] : undefined;
    const key = keyOf(name);
    if (xml !== undefined) parts.set(key, new TextEncoder().encode(xml));
    else if (data !== undefined) parts.set(key, decodeBase64(data));
  }
  if (parts.size === 0) throw new XmlError('no parts in a flat package');
  return { budget, read: (name) => parts.get(keyOf(name)) ?? null };
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
