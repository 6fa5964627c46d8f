/**
 * What pdf.js takes for granted and Node 20 or an older browser's worker has not; its own legacy
 * build fills in the rest. To be called before pdf.js is loaded.
 */
export function fillInForPdf(): void {
  define(Promise, 'withResolvers', withResolvers);
  define(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
}

/**
 * Runs what loads pdf.js and undoes one thing it does: to mend an oddity of old engines that nobody
 * here meets, its legacy build replaces `push` in the whole thread by one ten times as slow.
 */
export async function keepPush<T>(load: () => Promise<T>): Promise<T> {
  const lists: object = Array.prototype;
  const push = Object.getOwnPropertyDescriptor(lists, 'push');
  try {
    return await load();
  } finally {
    if (push !== undefined) Object.defineProperty(lists, 'push', push);
  }
}

function define(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

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

/** ECMA-262 §25.1.6.9, but the old buffer stays as it was: pdf.js never looks at it again. */
function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
}
