/**
 * Puts what pictures are read with beside the built page, in `ocr/`: fetched when the first picture is met,
 * never before. `vite build --mode single` leaves it out: one file takes it as one more.
 */
import type { Plugin } from 'vite';
import { readInstalled, SIGHT_FILES } from '../../src/worker/sight/installed-files.ts';

const OWN_WASM = /ort-wasm-[\w-]+\.wasm$/;

export function emitSight(): Plugin {
  return {
    name: 'emit-sight',
    apply: ({ build }, { command, mode }) =>
      command === 'build' && mode !== 'single' && build?.ssr === undefined,
    enforce: 'post',
    async generateBundle(_options, bundle) {
      // ONNX Runtime names its wasm, and Vite puts it in; we hand it ours.
      for (const name of Object.keys(bundle)) if (OWN_WASM.test(name)) delete bundle[name];
      for (const name of SIGHT_FILES) {
        const source = await readInstalled(name);
        this.emitFile({ type: 'asset', fileName: `ocr/${name}`, source });
      }
    },
  };
}
