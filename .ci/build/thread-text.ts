/**
 * Threads of the single file: each one script with everything in it, as browsers run from `file://` only
 * what they are handed whole (a blob; no module, no import).
 */
import { build } from 'vite';
import type { InlineConfig, Plugin } from 'vite';

const QUERY = '?worker&url';
const PREFIX = '\0thread:';

/**
 * Where the served page has the address of a thread's script, the single file has that of a blob made of
 * its text.
 * @param config how source is made into script, as for the page
 */
export function threadsAsText(config: InlineConfig): Plugin {
  return {
    name: 'gouji:threads-as-text',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer);
      if (found === null) throw new Error(`no thread ${source}`);
      return `${PREFIX}${found.id}.js`;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const text = JSON.stringify(await bundle(id.slice(PREFIX.length, -'.js'.length), config));
      return `export default URL.createObjectURL(new Blob([${text}], { type: 'text/javascript' }));`;
    },
  };
}

/** @param path of a thread's first file @returns its text as a classic script */
async function bundle(
  path: string,
  { define, build: { target } = {} }: InlineConfig,
): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    ...(define === undefined ? {} : { define }),
    publicDir: false,
    build: {
      ...(target === undefined ? {} : { target }),
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
