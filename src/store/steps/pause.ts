/** Lets the page answer before long work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A turn of the page, in milliseconds: half a frame. */
export const TURN = 8;
