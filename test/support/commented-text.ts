/** The text that each comment of a Word file hangs on, and what the comment says, by the comment's number. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readXmlText } from '../../src/lib/files/xml-text.ts';

export interface Commented {
  readonly text: string;
  readonly comment: string;
}

export function commentedText(bytes: Uint8Array): Map<string, Commented> {
  const parts = unzipSync(bytes);
  const part = (name: RegExp): string =>
    readXmlText(Object.entries(parts).find(([key]) => name.test(key))?.[1] ?? new Uint8Array())
      ?.text ?? '';
  const texts = rangesOf(part(/document\d*\.xml$/));
  const comments = commentsOf(part(/comments\d*\.xml$/));
  return new Map(
    [...texts].map(([id, text]) => [id, { text, comment: comments.get(id) ?? '' }] as const),
  );
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function rangesOf(xml: string): Map<string, string> {
  const open = new Map<string, string>();
  const done = new Map<string, string>();
  const referred = new Set<string>();
  const parser = new SaxesParser({ xmlns: false });
  let inText = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const id = Object.entries(attributes).find(([key]) => localName(key) === 'id')?.[1] ?? '';
    const local = localName(name);
    inText = local === 't';
    if (local === 'commentRangeStart') open.set(id, '');
    if (local === 'commentRangeEnd') {
      if (!open.has(id)) throw new Error(`range ${id} ends without a beginning`);
      done.set(id, open.get(id) ?? '');
      open.delete(id);
    }
    if (local === 'commentReference') referred.add(id);
  });
  parser.on('closetag', () => {
    inText = false;
  });
  parser.on('text', (text) => {
    if (inText) for (const [id, before] of open) open.set(id, before + text);
  });
  parser.write(xml).close();
  if (open.size > 0) throw new Error(`${open.size} ranges do not end`);
  for (const id of done.keys()) if (!referred.has(id)) throw new Error(`no reference to ${id}`);
  return done;
}

function commentsOf(xml: string): Map<string, string> {
  const comments = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: false });
  let at = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (localName(name) !== 'comment') return;
    at = Object.entries(attributes).find(([key]) => localName(key) === 'id')?.[1] ?? '';
    if (comments.has(at)) throw new Error(`two comments ${at}`);
    comments.set(at, '');
  });
  parser.on('text', (text) => comments.set(at, (comments.get(at) ?? '') + text));
  parser.write(xml === '' ? '<none/>' : xml).close();
  return comments;
}
