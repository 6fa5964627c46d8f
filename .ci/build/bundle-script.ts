/** Source as one classic script with everything in it. */
import { build } from 'vite';
import type { Plugin } from 'vite';
import { checkShipped } from './check-shipped.ts';

/** What reads pictures is wasm in a file of its own, for which one script has no place. */
function withoutSight(): Plugin {
  return {
    name: 'gouji:without-sight',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/page-sight.ts')) return null;
      return await this.resolve(source.replace('page-sight', 'no-sight'), importer);
    },
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
    plugins: [withoutSight(), checkShipped()],
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
