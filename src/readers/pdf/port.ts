/**
 * Two ends of a line between the two halves of pdf.js, which then run in one thread: ours already is
 * a worker. It also listens: when the reading of a page fails, pdf.js hands out the operators it has
 * so far as if they were all, and only the message that passes here tells of the error.
 */
import { isPdfStreamError } from '../../lib/pdf-stream-error.ts';
import type { PdfStreamError } from '../../lib/pdf-stream-error.ts';

type Listener = (event: { readonly data: unknown }) => void;

export class PdfPort {
  /** What went wrong in a stream since `takeError` was last called. */
  #error: PdfStreamError | null = null;
  #other: PdfPort | null = null;
  readonly #listeners = new Set<Listener>();

  static pair(): readonly [PdfPort, PdfPort] {
    const [near, far] = [new PdfPort(), new PdfPort()];
    near.#other = far;
    far.#other = near;
    return [near, far];
  }

  postMessage(message: unknown): void {
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
