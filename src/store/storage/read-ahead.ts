/**
 * Bodies out of Blobs that hold many of them. To make a part of a Blob the browser is asked and the page waits: whoever
 * loads all bodies in their order waits once for many.
 */

/** One for the bodies of one place. */
export interface AheadReader<Key> {
  /**
   * @param key the Blob it is in, or what names that
   * @param whole the Blob itself, asked for only where its bytes are not at hand; undefined = it is gone
   * @throws when the browser cannot read it any more
   */
  readonly read: (
    key: Key,
    whole: () => Blob | undefined | Promise<Blob | undefined>,
    span: Span,
  ) => Promise<ArrayBuffer | null>;
  readonly forget: () => void;
}

/** Bytes of a Blob; `to` is the first one behind. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Bytes: some dozens of reports. */
const AHEAD = 512 * 1024;

export function createAheadReader<Key>(ahead = AHEAD): AheadReader<Key> {
  let forgotten = 0;
  let last: { readonly key: Key; readonly from: number; readonly bytes: ArrayBuffer } | null = null;
  return {
    async read(key, whole, { from, to }) {
      let part = last;
      if (part?.key !== key || from < part.from || to > part.from + part.bytes.byteLength) {
        const before = forgotten;
        const blob = await whole();
        if (blob === undefined) return null;
        const bytes = await blob.slice(from, Math.max(to, from + ahead)).arrayBuffer();
        part = { key, from, bytes };
        // What was forgotten meanwhile may come back under the same key as something else.
        if (before === forgotten) last = part;
      }
      return part.bytes.slice(from - part.from, to - part.from);
    },
    forget() {
      forgotten++;
      last = null;
    },
  };
}
