/** Source as one classic script with everything in it. */
import { build } from 'vite';
import type { Plugin } from 'vite';
import { checkShipped } from './check-shipped.ts';

const OWN_WASM = /new URL\("ort-wasm-[\w-]+\.wasm",\s*import\.meta\.url\)\.href/g;

/** ONNX Runtime is handed its wasm (`page-sight.ts`); the address that it knows itself has no file behind it here. */
function withoutAddress(): Plugin {
  return {
    name: 'gouji:without-address',
    enforce: 'pre',
    transform: (code, id) => (id.includes('onnxruntime-web') ? code.replace(OWN_WASM, '""') : null),
  };
}

/**
 * @param path of its first file
 * @param target engines that it is written for
 */
export async function bundleScript(path: string, target: string[]): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutAddress(), checkShipped()],
    build: {
      target,
      write: false,
      modulePreload: false,
      rolldownOptions: { input: path, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  const [chunk, ...others] = output;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${path} is not one script`);
  return chunk.code;
}
