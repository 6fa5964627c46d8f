/** Text for stdout or stderr, before anything else is done: whoever reads slowly holds the command up. */
import { writeSync } from 'node:fs';

/** Milliseconds between two attempts at a pipe that is full. */
const PAUSE = 5;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** All of it, also into a pipe that takes only a part at once. */
export function writeAll(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(sleeper, 0, 0, PAUSE);
    }
  }
}
