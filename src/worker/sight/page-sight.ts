/**
 * What reads pictures in the page's workers: fetched from beside the page when the first picture is met, and
 * held as long as its worker.
 */
import { createRecogniser } from '../../readers/picture/onnx/onnx-recogniser.ts';
import type { Sight } from '../../readers/reader.ts';
import type { Blindness } from './blind-file.ts';

/** The shortest module there is: whether wasm may run is known before 20 MB are fetched. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

let loading: Promise<Sight | Blindness> | null = null;

/** @param folder the address where it lies; @returns why pictures cannot be read here */
export function pageSight(folder: string): Promise<Sight | Blindness> {
  loading ??= loadSight(folder).catch(() => {
    // What could not be fetched now may be there for the next file.
    loading = null;
    return 'missing';
  });
  return loading;
}

async function loadSight(folder: string): Promise<Sight | Blindness> {
  if (!mayRun()) return 'forbidden';
  const fetchOwn = async (name: string): Promise<Uint8Array> => {
    const response = await fetch(new URL(name, folder));
    if (!response.ok) throw new Error(`${name} is not at hand`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [wasm, model, characters] = await Promise.all(
    ['runtime.wasm', 'lines.onnx', 'characters.txt'].map(fetchOwn),
  );
  if (wasm === undefined || model === undefined || characters === undefined) return 'missing';
  const dictionary = new TextDecoder().decode(characters);
  return {
    recogniser: await createRecogniser({ wasm, model, dictionary }),
    decoderOf: fetchOwn,
  };
}

/** Where the worker came with a policy of its own, that must allow it ('wasm-unsafe-eval'). */
function mayRun(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
