/** What JPEG of a quality takes from a grey picture: its blocks of 8 × 8, rounded (ITU-T T.81 annex K). */
import type { GreyImage } from '../../src/readers/picture/image/grey-image.ts';
import { clamp, createGrey } from '../../src/readers/picture/image/grey-image.ts';

const STEPS = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
  14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
  92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const SIZE = 8;
/** By frequency and place. */
const WAVES = Array.from({ length: SIZE * SIZE }, (_, index) => {
  const [frequency, place] = [Math.floor(index / SIZE), index % SIZE];
  const scale = frequency === 0 ? Math.sqrt(1 / SIZE) : Math.sqrt(2 / SIZE);
  return scale * Math.cos(((2 * place + 1) * frequency * Math.PI) / (2 * SIZE));
});

/** @param quality from 1 to 100, as programs tell it */
export function jpegLoss(image: GreyImage, quality: number): GreyImage {
  const scale = quality < 50 ? 50 / quality : 2 - quality / 50;
  const steps = STEPS.map((step) => Math.max(1, Math.round(step * scale)));
  const out = createGrey(image.width, image.height);
  out.data.set(image.data);
  for (let y = 0; y + SIZE <= image.height; y += SIZE) {
    for (let x = 0; x + SIZE <= image.width; x += SIZE) roundBlock(out, y * image.width + x, steps);
  }
  return out;
}

function roundBlock({ data, width }: GreyImage, start: number, steps: readonly number[]): void {
  const block = new Float64Array(SIZE * SIZE);
  for (let index = 0; index < block.length; index++) {
    block[index] = (data[start + Math.floor(index / SIZE) * width + (index % SIZE)] ?? 0) - 128;
  }
  const waves = transform(transform(block, false), false);
  waves.forEach((wave, index) => {
    const step = steps[index] ?? 1;
    waves[index] = Math.round(wave / step) * step;
  });
  const back = transform(transform(waves, true), true);
  back.forEach((shade, index) => {
    const at = start + Math.floor(index / SIZE) * width + (index % SIZE);
    data[at] = clamp(Math.round(shade + 128), 0, 255);
  });
}

/** Along the rows, and turned, so that twice does it along both. */
function transform(block: Float64Array, isBack: boolean): Float64Array {
  const out = new Float64Array(SIZE * SIZE);
  for (let row = 0; row < SIZE; row++) {
    for (let to = 0; to < SIZE; to++) {
      let sum = 0;
      for (let from = 0; from < SIZE; from++) {
        const wave = isBack ? from * SIZE + to : to * SIZE + from;
        sum += (block[row * SIZE + from] ?? 0) * (WAVES[wave] ?? 0);
      }
      out[to * SIZE + row] = sum;
    }
  }
  return out;
}
