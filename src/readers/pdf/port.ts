/**
 * Two ends of a line between the two halves of pdf.js, which then run in one thread: ours already is
 * a worker. It also listens: when the reading of a page fails, pdf.js hands out the operators it has
 * so far as if they were all, and only the message that passes here tells of the error.
 */
import { isPdfStreamError } from '../../lib/pdf-stream-error.ts';
import type { PdfStreamError } from '../../lib/pdf-stream-error.ts';
import { MOST_OPERATORS } from './limits.ts';

type Listener = (event: { readonly data: unknown }) => void;

export class PdfPort {
  /** What went wrong in a stream since `takeError` was last called. */
  #error: PdfStreamError | null = null;
  #other: PdfPort | null = null;
  #ofPage = 0;
  #ofFile = 0;
  readonly #listeners = new Set<Listener>();

  static pair(): readonly [PdfPort, PdfPort] {
    const [near, far] = [new PdfPort(), new PdfPort()];
    near.#other = far;
    far.#other = near;
    return [near, far];
  }

  /** More operators have passed than any report has. */
  isFull(): boolean {
    return this.#ofPage > MOST_OPERATORS.page || this.#ofFile > MOST_OPERATORS.file;
  }

  beginPage(): void {
    this.#ofPage = 0;
  }

  postMessage(message: unknown): void {
    const count = countOperators(message);
    this.#ofPage += count;
    this.#ofFile += count;
    // Thrown into pdf.js, which then goes on no further; who asked finds the port full.
    if (count > 0 && this.isFull()) throw new Error('too many operators');
    if (isPdfStreamError(message)) this.#error = { reason: message.reason };
    // A copy: pdf.js goes on filling the arrays that it sends.
    const data: unknown = structuredClone(message);
    const listeners = this.#other === null ? [] : this.#other.#listeners;
    queueMicrotask(() => {
      for (const listener of listeners) listener({ data });
    });
  }

  addEventListener(_name: string, listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  takeError(): PdfStreamError | null {
    const error = this.#error;
    this.#error = null;
    return error;
  }
}

/** Operators come in chunks. */
function countOperators(message: unknown): number {
  const chunk = isObject(message) && 'chunk' in message ? message.chunk : null;
  const list = isObject(chunk) && 'fnArray' in chunk ? chunk.fnArray : null;
  return Array.isArray(list) ? list.length : 0;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
