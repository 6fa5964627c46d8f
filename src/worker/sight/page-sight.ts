/**
 * What reads pictures in the page's workers: out of the package that the user gave, or fetched from beside the page
 * when the first picture is met. It is held as long as its worker.
 */
import { createRecogniser } from '../../readers/picture/onnx/onnx-recogniser.ts';
import type { Sight } from '../../readers/reader.ts';
import type { SightSource } from '../protocol.ts';
import type { Blindness } from './blind-file.ts';
import { openPackage } from './sight-package.ts';

/** The shortest module there is: whether wasm may run is known before 20 MB are fetched. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

type ReadPart = (name: string) => Promise<Uint8Array>;

let loading: Promise<Sight | Blindness> | null = null;

/** @returns why pictures cannot be read here */
export async function pageSight(source: SightSource): Promise<Sight | Blindness> {
  loading ??= loadSight(source);
  const sight = await loading;
  // What could not be had now may be there for the next file.
  if (typeof sight === 'string') loading = null;
  return sight;
}

async function loadSight({ folder, pack }: SightSource): Promise<Sight | Blindness> {
  if (!mayRun()) return 'forbidden';
  if (folder === null && pack === null) return 'apart';
  try {
    const readPart = pack === null ? fetchFrom(folder ?? '') : await unpack(pack);
    const parts = ['runtime.wasm', 'lines.onnx', 'characters.txt'].map(readPart);
    const [wasm, model, characters] = await Promise.all(parts);
    if (wasm === undefined || model === undefined || characters === undefined) return 'missing';
    const dictionary = new TextDecoder().decode(characters);
    const recogniser = await createRecogniser({ wasm, model, dictionary }).catch(() => null);
    return recogniser === null ? 'failed' : { recogniser, decoderOf: readPart };
  } catch {
    return 'missing';
  }
}

function fetchFrom(folder: string): ReadPart {
  return async (name) => {
    const response = await fetch(new URL(name, folder));
    if (!response.ok) throw new Error(`${name} is not at hand`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

async function unpack(pack: Blob): Promise<ReadPart> {
  const open = openPackage(new Uint8Array(await pack.arrayBuffer()));
  return (name) => Promise.resolve(open(name));
}

/** Where the worker came with a policy of its own, that must allow it ('wasm-unsafe-eval'). */
function mayRun(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
