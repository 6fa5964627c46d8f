/**
 * What pdf.js alone takes for granted and Chromium before 119, Firefox before 122 and Node 20 have
 * not; its own legacy build fills in the rest. Imported for its effect before pdf.js, in every thread.
 */
import { copyStructure } from './copy-structure.ts';
import { define } from './define.ts';

interface Resolvers {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** ECMA-262 §27.2.4.8. */
function withResolvers(): Resolvers {
  let resolve: Resolvers['resolve'] = () => undefined;
  let reject: Resolvers['reject'] = () => undefined;
  const promise = new Promise<unknown>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/**
 * ECMA-262 §25.1.6.9, but the old buffer stays as it was: pdf.js never looks at it again. Without
 * this no font is unpacked, and pages are drawn with lines and no characters.
 */
function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
}

export const FILLED_IN_FOR_PDF = [
  [Promise, { withResolvers }],
  [ArrayBuffer.prototype, { transferToFixedLength }],
  [globalThis, { structuredClone: copyStructure }],
] as const;

define(FILLED_IN_FOR_PDF);
