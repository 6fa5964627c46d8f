/**
 * Bodies of this visit, held beside the storage up to a budget: what the browser clears while the page
 * is open can then still be downloaded, and written anew. As Blobs, which browsers keep outside the
 * page's own memory and move to the disk when they are many.
 */
import { createAheadReader } from './read-ahead.ts';
import type { Span } from './read-ahead.ts';

export interface HeldBodies {
  /** By report. */
  readonly hold: (bodies: ReadonlyMap<string, ArrayBuffer>) => void;
  readonly load: (id: string) => Promise<ArrayBuffer | null>;
  readonly has: (id: string) => boolean;
  readonly isFull: () => boolean;
  readonly clear: () => void;
}

/** Where a body is in the bytes of those that came with it. */
interface HeldBody extends Span {
  readonly all: Blob;
}

/** Bytes: a thousand reports or more. Those beyond are named when they cannot be had any more. */
const MOST_BYTES = 256 * 1024 * 1024;

export function holdBodies(most = MOST_BYTES): HeldBodies {
  const held = new Map<string, HeldBody>();
  const ahead = createAheadReader<Blob>();
  let bytes = 0;
  const drop = (id: string): void => {
    const { from, to } = held.get(id) ?? { from: 0, to: 0 };
    bytes -= to - from;
    held.delete(id);
  };
  return {
    hold(bodies) {
      if (bodies.size === 0) return;
      const taken = new Map<string, ArrayBuffer>();
      for (const [id, body] of bodies) {
        drop(id);
        if (bytes + body.byteLength > most) continue;
        taken.set(id, body);
        bytes += body.byteLength;
      }
      // One for all of them: to make one, or a part of one, the browser is asked and the page waits.
      const all = new Blob([...taken.values()]);
      let from = 0;
      for (const [id, { byteLength }] of taken) {
        held.set(id, { all, from, to: from + byteLength });
        from += byteLength;
      }
    },
    async load(id) {
      const found = held.get(id);
      if (found === undefined) return null;
      const { all } = found;
      return await ahead.read(all, () => all, found).catch(() => null);
    },
    has: (id) => held.has(id),
    isFull: () => bytes >= most,
    clear() {
      held.clear();
      ahead.forget();
      bytes = 0;
    },
  };
}
