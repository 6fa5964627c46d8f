/** What a formula prints (MathML 3 §3): its tokens in order, exponents raised, indices lowered. */
import { elementsOf } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { lower, raise } from '../seen/raised.ts';

export function printMath(node: XmlNode): string {
  const [first, ...rest] = elementsOf(node);
  const inner = (each: XmlNode | undefined): string => (each === undefined ? '' : printMath(each));
  switch (localName(node)) {
    case 'annotation':
    case 'annotation-xml':
      return '';
    case 'mfrac':
      return [first, ...rest].map(inner).join('/');
    case 'msup':
      return inner(first) + rest.map((each) => raise(inner(each))).join('');
    case 'msub':
      return inner(first) + rest.map((each) => lower(inner(each))).join('');
    case 'msubsup':
      return inner(first) + lower(inner(rest[0])) + raise(inner(rest[1]));
    default:
      return node.children
        .map((child) => (typeof child === 'string' ? child.trim() : printMath(child)))
        .join('');
  }
}

function localName({ name }: XmlNode): string {
  return name.slice(name.indexOf(':') + 1);
}
