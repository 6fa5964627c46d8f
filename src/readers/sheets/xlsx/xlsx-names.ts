/** Names in the parts of an XLSX package: the two namespaces of relationship ids are `r`, all others plain. */
export function spreadsheetPrefix(namespace: string): string {
  return /\/officeDocument\/(?:2006\/)?relationships$/.test(namespace) ? 'r' : '';
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore (ECMA-376 §22.4.2.4). */
export function unescapeText(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_match, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
