/**
 * Content controls bound to data that travels with the document (ECMA-376 §17.5.2.6): when Word opens it,
 * such a control shows the value of the data.
 */
import type { OpcPackage } from '../containers/opc-package.ts';
import { elementsOf, findChild, readXmlTree, textOfNode } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';
import { XmlError } from '../containers/xml-events.ts';

const LOCAL_NAMES = { prefixOf: () => '' };
/** Word numbers them from 1; nobody binds to more. */
const MOST_ITEMS = 20;
/** Steps from the root by name and place: all that Word writes itself. */
const STEP = /^(?:[\w.-]+:)?([\w.\-\u0080-\uffff]+)(?:\[(\d+)\])?$/;

export class DocxBindings {
  readonly #opened: OpcPackage;
  /** Roots of the data, by the id of the store; read when the first control asks. */
  #stores: ReadonlyMap<string, XmlNode> | null = null;

  constructor(opened: OpcPackage) {
    this.#opened = opened;
  }

  /** Null for a control that is not bound, or to nothing that is found. */
  valueOf(control: XmlNode): string | null {
    const binding = findChild(findChild(control, 'w:sdtPr'), 'w:dataBinding')?.attributes;
    if (binding === undefined) return null;
    this.#stores ??= readStores(this.#opened);
    const store = this.#stores.get((binding['w:storeItemID'] ?? '').toLowerCase());
    const found = store === undefined ? null : follow(store, binding['w:xpath'] ?? '');
    const text = found === null ? '' : textOfNode(found).trim();
    return text === '' ? null : text;
  }
}

function readStores(opened: OpcPackage): ReadonlyMap<string, XmlNode> {
  const stores = new Map<string, XmlNode>();
  for (let number = 1; number <= MOST_ITEMS; number++) {
    const name = `customXml/item${number}.xml`;
    const root = readTree(opened, name);
    if (root === null) continue;
    const named = opened.findByKind(name, 'customXmlProps');
    const properties = readTree(opened, named ?? `customXml/itemProps${number}.xml`);
    const id = properties?.attributes['itemID'];
    if (id !== undefined) stores.set(id.toLowerCase(), root);
  }
  return stores;
}

function readTree(opened: OpcPackage, name: string): XmlNode | null {
  try {
    const bytes = opened.read(name);
    return bytes === null ? null : readXmlTree(bytes, { ...LOCAL_NAMES, budget: opened.budget });
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}

/** The element that a path such as `/ns0:report[1]/ns0:total[1]` names. */
function follow(root: XmlNode, path: string): XmlNode | null {
  const [first, ...rest] = path.split('/').filter((step) => step !== '');
  if (first === undefined || STEP.exec(first)?.[1] !== root.name) return null;
  let node: XmlNode = root;
  for (const step of rest) {
    const [, name, place = '1'] = STEP.exec(step) ?? [];
    const child = elementsOf(node).filter((each) => each.name === name)[Number(place) - 1];
    if (child === undefined) return null;
    node = child;
  }
  return node;
}
