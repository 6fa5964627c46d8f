/** Drawings of WordprocessingML: which branch of an alternative is read, and what a picture says of itself. */
import { elementsOf } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

/**
 * One branch of an alternative (ECMA-376 part 3 §9.3): the first that shows text, else the first. What
 * a branch requires is not looked at: all that matters here is its text, never twice.
 */
export function chooseAlternative(node: XmlNode): readonly XmlNode[] {
  const branches = elementsOf(node);
  const chosen = branches.find(holdsText) ?? branches[0];
  return chosen === undefined ? [] : elementsOf(chosen);
}

function holdsText(node: XmlNode): boolean {
  return node.children.some(
    (child) =>
      typeof child !== 'string' &&
      ((child.name === 'w:t' && child.children.length > 0) ||
        child.name === 'v:textpath' ||
        holdsText(child)),
  );
}

/** The description of the first picture that has one (`wp:docPr`, `pic:cNvPr`, VML's `alt`). */
export function wordsOfPicture(node: XmlNode): string {
  for (const child of elementsOf(node)) {
    const { attributes } = child;
    const words = attributes['descr'] ?? attributes['alt'] ?? attributes['title'] ?? '';
    const found = words === '' ? wordsOfPicture(child) : words;
    if (found !== '') return found;
  }
  return '';
}

/** Whether a picture stands in the line like a letter, not beside or over the text (`wp:anchor`, VML's `position`). */
export function isAmongLetters(node: XmlNode): boolean {
  return elementsOf(node).every(
    ({ name, attributes }) =>
      name !== '?:anchor' && !/position\s*:\s*absolute/.test(attributes['style'] ?? ''),
  );
}

/** The relationships of the pictures that are shown (`a:blip`, VML's `v:imagedata`). */
export function sourcesOfPicture(node: XmlNode): string[] {
  return elementsOf(node).flatMap((child) => {
    const { attributes } = child;
    const own = attributes['r:embed'] ?? (child.name === 'v:imagedata' ? attributes['r:id'] : '');
    const inner =
      child.name === 'mc:AlternateContent'
        ? chooseAlternative(child).flatMap((each) =>
            sourcesOfPicture({ ...child, children: [each] }),
          )
        : sourcesOfPicture(child);
    return own === undefined || own === '' ? inner : [own, ...inner];
  });
}
