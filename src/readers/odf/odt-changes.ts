/**
 * Tracked deletions of an OpenDocument text (ODF 1.3 part 3 §5.5). Deleted text is kept apart from the
 * text, where it does no harm; LibreOffice also leaves it in its place, between two marks.
 */
import { findAll, findChild, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

/** The ids of deletions whose text stands in its place: a beginning without an end deletes nothing. */
export function findDeletions(body: XmlNode): ReadonlySet<string> {
  const deletions = new Set(
    findAll(body, 'text:changed-region')
      .filter((region) => findChild(region, 'text:deletion') !== undefined)
      .map(({ attributes }) => attributes['text:id'] ?? attributes['xml:id'] ?? ''),
  );
  const begun = new Set<string>();
  const ended = new Set<string>();
  for (const { id, isStart } of findMarks(body)) {
    if (isStart) begun.add(id);
    else if (begun.has(id) && deletions.has(id)) ended.add(id);
  }
  return ended;
}

/** Deleted text that is kept apart from the text, by the id that its place names. */
export function findDeletedTexts(body: XmlNode): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const region of findAll(body, 'text:changed-region')) {
    const deletion = findChild(region, 'text:deletion');
    const { attributes } = region;
    if (deletion === undefined) continue;
    texts.set(attributes['text:id'] ?? attributes['xml:id'] ?? '', textOfNode(deletion).trim());
  }
  return texts;
}

interface Mark {
  readonly id: string;
  readonly isStart: boolean;
}

function findMarks(body: XmlNode): Mark[] {
  const marks: Mark[] = [];
  const visit = (node: XmlNode): void => {
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      const mark = markOf(child);
      if (mark === null) visit(child);
      else marks.push(mark);
    }
  };
  visit(body);
  return marks;
}

/** The beginning or end of a change, if a node is one. */
export function markOf({ name, attributes }: XmlNode): Mark | null {
  const isStart = name === 'text:change-start';
  if (!isStart && name !== 'text:change-end') return null;
  return { id: attributes['text:change-id'] ?? '', isStart };
}
