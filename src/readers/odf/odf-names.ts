/** The prefixes by which readers know the namespaces of OpenDocument; others are `x`. */
export function odfPrefix(namespace: string): string {
  const name = /^urn:oasis:names:tc:opendocument:xmlns:([\w-]+):/.exec(namespace)?.[1];
  return name === undefined ? 'x' : (USUAL[name] ?? name);
}

/** Where the usual prefix is not the name of the namespace. */
const USUAL: Readonly<Record<string, string>> = {
  drawing: 'draw',
  'svg-compatible': 'svg',
  'xsl-fo-compatible': 'fo',
};
