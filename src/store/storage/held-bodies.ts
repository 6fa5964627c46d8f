/**
 * Bodies of this visit, held beside the storage up to a budget: what the browser clears while the page
 * is open can then still be downloaded, and written anew. As Blobs, which browsers keep outside the
 * page's own memory and move to the disk when they are many.
 */

export interface HeldBodies {
  readonly hold: (id: string, body: ArrayBuffer) => void;
  readonly load: (id: string) => Promise<ArrayBuffer | null>;
  readonly has: (id: string) => boolean;
  readonly isFull: () => boolean;
  readonly clear: () => void;
}

/** Bytes: a thousand reports or more. Those beyond are named when they cannot be had any more. */
const MOST_BYTES = 256 * 1024 * 1024;

export function holdBodies(most = MOST_BYTES): HeldBodies {
  const held = new Map<string, Blob>();
  let bytes = 0;
  const drop = (id: string): void => {
    bytes -= held.get(id)?.size ?? 0;
    held.delete(id);
  };
  return {
    hold(id, body) {
      drop(id);
      if (bytes + body.byteLength > most) return;
      held.set(id, new Blob([body]));
      bytes += body.byteLength;
    },
    async load(id) {
      return (
        (await held
          .get(id)
          ?.arrayBuffer()
          .catch(() => null)) ?? null
      );
    },
    has: (id) => held.has(id),
    isFull: () => bytes >= most,
    clear() {
      held.clear();
      bytes = 0;
    },
  };
}
