/** The prefixes by which readers know the namespaces of OpenDocument; others are `x`. */
export function odfPrefix(namespace: string): string {
  const name = /^urn:oasis:names:tc:opendocument:xmlns:([\w-]+):/.exec(namespace)?.[1];
  if (name === 'xsl-fo-compatible') return 'fo';
  return name ?? 'x';
}
