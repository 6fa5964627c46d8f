/**
 * The unit's own Word file with comments at the places of the letter's points (ECMA-376 §17.13.4). Marks are
 * put into the main part as text; all other parts are handed on byte by byte, but for those that must
 * name the comments.
 */
import { strToU8 } from 'fflate';
import { escapeMarkup } from '../../../lib/files/escape-markup.ts';
import { dropUnprintable } from '../../../lib/files/printable.ts';
import type { DocxAnchors, TextAnchor } from '../../../lib/files/text-anchor.ts';
import { readXmlText } from '../../../lib/files/xml-text.ts';
import type { XmlText } from '../../../lib/files/xml-text.ts';
import { findEntry, listZip, readEntry, spliceZip } from './splice-zip.ts';
import type { Zip } from './splice-zip.ts';
import { spliceMarks } from './splice-marks.ts';

export interface DocxComment {
  /** Who sends the file back. */
  readonly author: string;
  /** ISO 8601; '' = none. */
  readonly date: string;
  readonly lines: readonly string[];
}

export interface AnnotateDocx {
  readonly anchors: DocxAnchors;
  /** One for each anchor, in their order. Those without a place are hung on the first paragraph. */
  readonly comments: readonly DocxComment[];
}

const OF_COMMENTS = /\/relationships\/comments["']/;

/** @returns null where the package cannot be written into: damaged, encrypted or without the part named */
export function annotateDocx(
  bytes: Uint8Array,
  { anchors, comments }: AnnotateDocx,
): Uint8Array<ArrayBuffer> | null {
  const zip = listZip(bytes);
  const parts = zip === null ? null : openParts(bytes, zip);
  const main = parts?.read(anchors.part);
  const types = parts?.read('[Content_Types].xml');
  if (zip === null || parts === null || main === undefined || types === undefined) return null;
  const relations = relationsPart(anchors.part);
  const rels = parts.read(relations) ?? NO_RELATIONS;
  const folder = anchors.part.slice(0, anchors.part.lastIndexOf('/') + 1);
  const target = rels
    .split('<')
    .filter((tag) => /^(?:\w+:)?Relationship\b/.test(tag) && OF_COMMENTS.test(tag))
    .flatMap((tag) => /\bTarget\s*=\s*["']([^"']+)/.exec(tag)?.[1] ?? [])[0];
  const name = target === undefined ? freeName(zip, folder) : resolve(folder, target);
  const old = parts.read(name);
  const first = old === undefined ? 0 : highestId(old, main) + 1;
  const hung = comments.flatMap((comment, index) => {
    const anchor = anchors.anchors[index] ?? anchors.top;
    return anchor === null ? [] : [{ comment, anchor }];
  });
  if (hung.length === 0) return null;
  const numbered = hung.map((each, index) => ({ ...each, id: first + index }));
  const changed = new Map<string, string>([
    [
      anchors.part,
      spliceMarks(
        main,
        numbered.map(({ anchor, id }) => ({ anchor, id })),
        anchors,
      ),
    ],
    [name, addComments(old, numbered, anchors)],
  ]);
  if (target === undefined || old === undefined) {
    changed.set('[Content_Types].xml', addType(types, name));
    if (target === undefined) changed.set(relations, addRelation(rels, name, { folder, anchors }));
  }
  return spliceZip(bytes, zip, parts.encode(changed));
}

interface Parts {
  /** Undefined where there is none, or it is in no encoding of Unicode. */
  readonly read: (name: string) => string | undefined;
  /** The entries of changed parts: by the names of the archive, each in the encoding that it had. */
  readonly encode: (changed: ReadonlyMap<string, string>) => Map<string, Uint8Array>;
}

function openParts(bytes: Uint8Array, zip: Zip): Parts {
  const open = (name: string): XmlText | null => {
    const entry = findEntry(zip, name);
    const content = entry === undefined ? null : readEntry(bytes, entry);
    return content === null ? null : readXmlText(content);
  };
  return {
    read: (name) => open(name)?.text,
    encode: (changed) =>
      new Map(
        [...changed].map(([name, xml]) => [
          findEntry(zip, name)?.name ?? name,
          open(name)?.encode(xml) ?? strToU8(xml),
        ]),
      ),
  };
}

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function freeName(zip: Zip, folder: string): string {
  let name = `${folder}comments.xml`;
  for (let number = 2; findEntry(zip, name) !== undefined; number++) {
    name = `${folder}comments${number}.xml`;
  }
  return name;
}

const COMMENT_TAG =
  /^(?:[\w.-]+:)?(?:comment|commentRangeStart|commentRangeEnd|commentReference)\b/;

function highestId(...parts: readonly string[]): number {
  const tags = parts.flatMap((xml) => xml.split('<')).filter((tag) => COMMENT_TAG.test(tag));
  return tags.reduce((most, tag) => {
    const id = /\bid\s*=\s*["'](\d{1,9})["']/.exec(tag)?.[1] ?? -1;
    return Math.max(most, Number(id));
  }, -1);
}

interface Numbered {
  readonly id: number;
  readonly comment: DocxComment;
  readonly anchor: TextAnchor;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Comments carry the prefix `w` and its meaning themselves: the part may call it otherwise. */
function addComments(
  old: string | undefined,
  numbered: readonly Numbered[],
  { namespace }: DocxAnchors,
): string {
  const added = numbered.map((each) => commentXml(each, namespace)).join('');
  const close = old === undefined ? -1 : old.lastIndexOf('</');
  const isEmptyRoot = old !== undefined && close === -1;
  if (old === undefined) {
    return `${DECLARATION}<w:comments xmlns:w="${namespace}">${added}</w:comments>`;
  }
  if (!isEmptyRoot) return old.slice(0, close) + added + old.slice(close);
  return old.replace(
    /<((?:[\w.-]+:)?comments)\b([^<>]*)\/>/,
    (_tag, name: string, rest: string) => {
      return `<${name}${rest}>${added}</${name}>`;
    },
  );
}

function commentXml({ id, comment }: Numbered, namespace: string): string {
  const { author, date, lines } = comment;
  const dated = date === '' ? '' : ` w:date="${escapeXml(date)}"`;
  const paragraphs = lines.map((line, index) => {
    const look = index === 0 ? '<w:rPr><w:b/></w:rPr>' : '';
    return `<w:p><w:r>${look}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
  });
  return `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="${escapeXml(author)}"${dated} w:initials="">${paragraphs.join('')}</w:comment>`;
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

function addType(types: string, name: string): string {
  const part = escapeXml(`/${name}`);
  if (types.toLowerCase().includes(`"${part}"`.toLowerCase())) return types;
  return insertLast(
    types,
    (prefix) => `<${prefix}Override PartName="${part}" ContentType="${COMMENTS_TYPE}"/>`,
  );
}

const NO_RELATIONS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

function addRelation(
  rels: string,
  name: string,
  { folder, anchors }: { readonly folder: string; readonly anchors: DocxAnchors },
): string {
  const isStrict = anchors.namespace.includes('purl.oclc.org');
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  let number = 1;
  while (new RegExp(`["']rIdComments${number}["']`).test(rels)) number++;
  const target = escapeXml(name.slice(folder.length));
  return insertLast(
    rels,
    (prefix) =>
      `<${prefix}Relationship Id="rIdComments${number}" Type="${base}/comments" Target="${target}"/>`,
  );
}

/** Before the end tag of the root, by the prefix that the root has; a root without content gets one. */
function insertLast(xml: string, element: (prefix: string) => string): string {
  const end = /<\/((?:[\w.-]+:)?)[\w.-]+\s*>\s*$/.exec(xml);
  if (end !== null) return xml.slice(0, end.index) + element(end[1] ?? '') + xml.slice(end.index);
  const open = xml.lastIndexOf('<');
  const empty = xml.slice(open).trimEnd();
  const [start, prefix = ''] = /^<((?:[\w.-]+:)?)[\w.-]+/.exec(empty) ?? [];
  if (start === undefined || empty.indexOf('>') < empty.length - 1 || !empty.endsWith('/>'))
    return xml;
  const root = `${empty.slice(0, -2)}>${element(prefix)}</${start.slice(1)}>`;
  return xml.slice(0, open) + root;
}

function escapeXml(text: string): string {
  return escapeMarkup(dropUnprintable(text));
}
