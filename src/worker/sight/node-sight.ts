/**
 * What reads pictures in Node: the same wasm and weights as in the page, out of the installed packages.
 * It stays in memory as long as its process.
 */
import { createRecogniser } from '../../readers/picture/onnx/onnx-recogniser.ts';
import type { Sight } from '../../readers/reader.ts';
import { isSightFile, readInstalled } from './installed-files.ts';

let loading: Promise<Sight | null> | null = null;

/** @returns null where its files are not at hand or wasm may not run: pictures are then not read */
export function nodeSight(): Promise<Sight | null> {
  loading ??= loadSight().catch(() => null);
  return loading;
}

async function loadSight(): Promise<Sight> {
  const [wasm, model, characters] = await Promise.all([
    readInstalled('runtime.wasm'),
    readInstalled('lines.onnx'),
    readInstalled('characters.txt'),
  ]);
  const dictionary = new TextDecoder().decode(characters);
  return {
    recogniser: await createRecogniser({ wasm, model, dictionary }),
    decoderOf: async (name) => {
      if (!isSightFile(name)) throw new Error(`${name} is not at hand`);
      return readInstalled(name);
    },
  };
}
