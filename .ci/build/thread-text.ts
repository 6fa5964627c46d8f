/**
 * Threads of the single file: each one script with everything in it, as browsers run from `file://` only
 * what they are handed whole (a blob; no module, no import).
 */
import type { Plugin } from 'vite';
import { bundleScript } from './bundle-script.ts';

const QUERY = '?worker&url';
const PREFIX = '\0thread:';

/**
 * Where the served page has the address of a thread's script, the single file has that of a blob made of
 * its text.
 * @param target engines that the script is written for
 */
export function threadsAsText(target: string[]): Plugin {
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
      const text = JSON.stringify(
        await bundleScript(id.slice(PREFIX.length, -'.js'.length), target),
      );
      return `export default URL.createObjectURL(new Blob([${text}], { type: 'text/javascript' }));`;
    },
  };
}
