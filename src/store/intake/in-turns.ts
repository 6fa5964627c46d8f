/** Many small things in turns between which the page answers. */

/** A turn of the page, in milliseconds: half a frame. */
const TURN = 8;

/**
 * A file that was chosen from the disk is looked at there when its size or time is first asked for, and the page
 * waits for each: of ten thousand, for seconds.
 * @param take is given each in turn; where all are quick, at once
 */
export async function takeInTurns<T>(all: readonly T[], take: (each: T) => void): Promise<void> {
  let until = performance.now() + TURN;
  for (const each of all) {
    if (performance.now() >= until) {
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + TURN;
    }
    take(each);
  }
}
