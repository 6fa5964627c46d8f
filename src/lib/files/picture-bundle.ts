/**
 * Several pictures as one file, for the way from the page to where they are joined: a head with their sizes, then their
 * bytes as they are, so that the page need not read them.
 */

/** No file of anybody's begins so. */
const MAGIC = '\0gouji pictures\0';
/** Bytes of a number: little-endian. */
const NUMBER = 4;

/** @param sizes of the pictures, in bytes; @returns what stands before them */
export function bundleHead(sizes: readonly number[]): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(MAGIC.length + NUMBER * (sizes.length + 1));
  head.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(head.buffer);
  [sizes.length, ...sizes].forEach((number, index) =>
    view.setUint32(MAGIC.length + NUMBER * index, number, true),
  );
  return head;
}

/** @returns the pictures; null for any other file */
export function openBundle(bytes: Uint8Array): Uint8Array[] | null {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numberAt = (index: number): number => {
    const at = MAGIC.length + NUMBER * index;
    return at + NUMBER > bytes.length ? 0 : view.getUint32(at, true);
  };
  const count = numberAt(0);
  let at = MAGIC.length + NUMBER * (count + 1);
  return Array.from({ length: Math.min(count, bytes.length) }, (_, index) => {
    const size = numberAt(index + 1);
    const picture = bytes.subarray(at, at + size);
    at += size;
    return picture;
  });
}
