/** Header fields of messages and their parts (RFC 5322 §2.2, RFC 2045 §5.1). */

/** Field names in lower case → values, folded lines joined. Of repeated fields the first counts. */
export type MimeHeaders = ReadonlyMap<string, string>;

export function readHeaders(text: string): MimeHeaders {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([^\s:]+)[ \t]*:(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key !== '' && !headers.has(key)) headers.set(key, value.trim());
  }
  return headers;
}

export interface ContentType {
  /** In lower case, e.g. `text/html`. */
  readonly type: string;
  /** Names in lower case, values without their quotes. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** @param value of the Content-Type field; without one a part is plain text (RFC 2045 §5.2) */
export function readContentType(value: string | undefined): ContentType {
  const [type = '', ...rest] = (value ?? 'text/plain').split(';');
  const parameters = new Map<string, string>();
  // Only from the beginning of a name: else a long one would be tried from each of its letters.
  const named = /(?<![\w*-])([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;]+))/g;
  for (const [, name = '', quoted, plain = ''] of rest.join(';').matchAll(named)) {
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain);
  }
  return { type: type.trim().toLowerCase(), parameters };
}

/** `<name>` → `name`; null without a name (RFC 2392 lets `cid:` refer to it). */
export function readId(value: string | undefined): string | null {
  const name = value?.trim().replace(/^<|>$/g, '') ?? '';
  return name === '' ? null : name;
}
