/**
 * The recogniser of PaddleOCR (PP-OCRv4 mobile, lines of Chinese print) on ONNX Runtime's wasm, in the
 * thread it is called from and one thread only. What it is made of is handed in: nothing is fetched here.
 */
import type { OrtSession } from 'onnxruntime-web/wasm';
import type { GreyImage } from '../image/grey-image.ts';
import type { LineReading, Recogniser } from '../recognise/recogniser.ts';

/** The files that it is made of. */
export interface RecogniserFiles {
  readonly wasm: Uint8Array;
  /** ONNX. */
  readonly model: Uint8Array;
  /** A character a line. */
  readonly dictionary: string;
}

const HEIGHT = 48;
/** Lines at once, of like widths. */
const MOST_LINES = 16;
/** Points of all lines at once: what the net needs for them grows with it. */
const MOST_POINTS = 16 * 48 * 200;
/** Lines are filled up to a multiple of this. */
const STEP = 8;

/** @throws what ONNX Runtime says where wasm may not run here, or the files are not what they should be */
export async function createRecogniser(files: RecogniserFiles): Promise<Recogniser> {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web/wasm');
  env.logLevel = 'error';
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = files.wasm;
  const session = await InferenceSession.create(files.model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const characters = ['', ...files.dictionary.split(/\r?\n/).filter((each) => each !== ''), ' '];
  const run = async (lines: readonly GreyImage[]): Promise<LineReading> => {
    const { data, width } = packLines(lines);
    const input = new Tensor('float32', data, [lines.length, 3, HEIGHT, width]);
    return readOutput(session, await session.run({ [session.inputNames[0] ?? '']: input }));
  };
  return {
    characters,
    async recognise(lines, take) {
      for (const batch of batchesOf(lines)) {
        const own = batch.flatMap((index) => lines[index] ?? []);
        const { steps, classes, probabilities } = await run(own);
        batch.forEach((index, place) => {
          const part = probabilities.subarray(
            place * steps * classes,
            (place + 1) * steps * classes,
          );
          take(index, { steps, classes, probabilities: part });
        });
      }
    },
  };
}

/** Of all lines of the batch, one after the other. */
function readOutput(
  session: OrtSession,
  output: Awaited<ReturnType<OrtSession['run']>>,
): LineReading {
  const tensor = output[session.outputNames[0] ?? ''];
  const [, steps = 0, classes = 0] = tensor?.dims ?? [];
  const data = tensor?.data;
  if (!(data instanceof Float32Array)) throw new Error('the recogniser gave no numbers');
  return { steps, classes, probabilities: data };
}

/** Indexes of lines of like widths, narrow ones first. */
function batchesOf(lines: readonly GreyImage[]): number[][] {
  const widthOf = (index: number): number => lines[index]?.width ?? 0;
  const order = lines
    .map((_, index) => index)
    .sort((left, right) => widthOf(left) - widthOf(right));
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const index of order) {
    const narrowest = widthOf(batch[0] ?? index);
    const width = widthOf(index);
    const isFull = batch.length >= MOST_LINES || (batch.length + 1) * width * HEIGHT > MOST_POINTS;
    if (batch.length > 0 && (isFull || width > narrowest * 1.1 + 6)) {
      batches.push(batch);
      batch = [];
    }
    batch.push(index);
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

/** Three channels of −1 (black) to 1 (white) each, as the net was taught; beside a line is paper. */
function packLines(lines: readonly GreyImage[]): {
  readonly data: Float32Array;
  readonly width: number;
} {
  const widest = Math.max(...lines.map(({ width }) => width));
  const width = Math.ceil(widest / STEP) * STEP;
  const size = HEIGHT * width;
  const data = new Float32Array(lines.length * 3 * size).fill(1);
  lines.forEach((line, place) => {
    const start = place * 3 * size;
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < line.width; x++) {
        const shade = (line.data[y * line.width + x] ?? 0) / 127.5 - 1;
        const at = start + y * width + x;
        data[at] = shade;
        data[at + size] = shade;
        data[at + 2 * size] = shade;
      }
    }
  });
  return { data, width };
}
