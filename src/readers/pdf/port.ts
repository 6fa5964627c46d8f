/**
 * Two ends of a line between the two halves of pdf.js, which then run in one thread: ours already is
 * a worker. It also listens: when the reading of a page fails, pdf.js hands out the operators it has
 * so far as if they were all, and only the message that passes here tells of the error.
 */
import { isPdfStreamError } from '../../lib/pdf-stream-error.ts';
import type { PdfStreamError } from '../../lib/pdf-stream-error.ts';
import { MOST_OPERATORS, MOST_SAVED } from './limits.ts';

/** The numbers of the operators, by name. */
type Operators = Readonly<Record<string, number>>;

type Listener = (event: { readonly data: unknown }) => void;

export class PdfPort {
  /** What went wrong in a stream since `takeError` was last called. */
  #error: PdfStreamError | null = null;
  #other: PdfPort | null = null;
  #ofPage = 0;
  #ofFile = 0;
  /** Graphics states that are saved and not restored. */
  #saved = 0;
  readonly #ops: Operators;
  readonly #listeners = new Set<Listener>();

  private constructor(ops: Operators) {
    this.#ops = ops;
  }

  static pair(ops: Operators): readonly [PdfPort, PdfPort] {
    const [near, far] = [new PdfPort(ops), new PdfPort(ops)];
    near.#other = far;
    far.#other = near;
    return [near, far];
  }

  /** More operators have passed than any report has. */
  isFull(): boolean {
    return (
      this.#ofPage > MOST_OPERATORS.page ||
      this.#ofFile > MOST_OPERATORS.file ||
      this.#saved > MOST_SAVED
    );
  }

  beginPage(): void {
    this.#ofPage = 0;
    this.#saved = 0;
  }

  /** @param transfer what pdf.js gives away with it: the files of fonts, say */
  postMessage(message: object, transfer: ArrayBuffer[] = []): void {
    const chunk = chunkOf(message);
    const operators = chunk?.fnArray ?? [];
    const count = operators.length + partsOf(chunk?.argsArray ?? []);
    this.#ofPage += count;
    this.#ofFile += count;
    for (const operator of operators) {
      if (operator === this.#ops['save']) this.#saved++;
      else if (operator === this.#ops['restore']) this.#saved--;
    }
    // Thrown into pdf.js, which then goes on no further; who asked finds the port full.
    if (operators.length > 0 && this.isFull()) throw new Error('too many operators');
    if (isPdfStreamError(message)) this.#error = { reason: message.reason };
    const data: unknown =
      chunk === null ? structuredClone(message, { transfer }) : { ...message, chunk };
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

interface Chunk {
  readonly fnArray: readonly unknown[];
  readonly argsArray: readonly unknown[];
}

/**
 * Operators come in chunks. pdf.js empties the two lists when they are sent and fills them anew: they are
 * copied. What stands in them (glyphs, lines), most of all that passes here, it leaves alone.
 */
function chunkOf(message: object): Chunk | null {
  const chunk = 'chunk' in message ? message.chunk : null;
  if (typeof chunk !== 'object' || chunk === null) return null;
  if (!('fnArray' in chunk && 'argsArray' in chunk)) return null;
  const { fnArray, argsArray } = chunk;
  if (!Array.isArray(fnArray) || !Array.isArray(argsArray)) return null;
  return { ...chunk, fnArray: [...fnArray], argsArray: [...argsArray] };
}

/** One operator may show any number of glyphs or draw any number of lines. */
function partsOf(all: readonly unknown[]): number {
  return all.reduce<number>((sum, args) => {
    const [glyphs, lines]: readonly unknown[] = Array.isArray(args) ? args : [];
    const path: unknown = Array.isArray(lines) ? lines[0] : null;
    return sum + lengthOf(glyphs) + Math.max(lengthOf(path) - USUAL_PATH, 0);
  }, 0);
}

/** Numbers of a path that are no more than its operator: letters are drawn by hundreds. */
const USUAL_PATH = 1000;

function lengthOf(list: unknown): number {
  return Array.isArray(list) || list instanceof Float32Array ? list.length : 0;
}
