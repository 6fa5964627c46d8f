/**
 * A photographed page, read whole beside the bare recognition of the same crops: one thread, Node. What is read first
 * also loads the readers and waits until they and the recogniser are compiled.
 */
import { readFileSync } from 'node:fs';
import type { GreyImage } from '../../src/readers/picture/image/grey-image.ts';
import type { Recogniser } from '../../src/readers/picture/recognise/recogniser.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { nodeSight } from '../../src/worker/sight/node-sight.ts';

const PHOTO = 'test/fixtures/scan/photo.jpg';

export interface PictureTimes {
  readonly crops: number;
  /** Points of width of all crops. */
  readonly width: number;
  /** Seconds; of the page as the first of a batch, and as one of the next. */
  readonly first: number;
  readonly whole: number;
  readonly bare: number;
  readonly ratio: number;
  /** Megabytes of the process at the end. */
  readonly memory: number;
}

/** @throws where what pictures are read with is not installed */
export async function benchPictures(): Promise<PictureTimes> {
  const sight = await nodeSight();
  if (sight === null) throw new Error('what reads pictures is not at hand');
  const lines: GreyImage[] = [];
  const recogniser: Recogniser = {
    characters: sight.recogniser.characters,
    recognise(given, take) {
      lines.push(...given);
      return sight.recogniser.recognise(given, take);
    },
  };
  const bytes = new Uint8Array(readFileSync(PHOTO));
  const read = (): Promise<number> =>
    secondsOf(() => processFile('photo.jpg', bytes, { sight: { ...sight, recogniser } }));
  const first = await read();
  lines.length = 0;
  const whole = await read();
  const bare = await secondsOf(() => sight.recogniser.recognise(lines, () => undefined));
  return {
    crops: lines.length,
    width: lines.reduce((sum, line) => sum + line.width, 0),
    first,
    whole,
    bare,
    ratio: Math.round((whole / bare) * 100) / 100,
    memory: Math.round(process.memoryUsage().rss / 1e6),
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round((performance.now() - start) / 10) / 100;
}
