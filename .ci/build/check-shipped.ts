/** Holds the build to the list of shipped packages: nothing gets into the page that the list does not name. */
import type { Plugin } from 'vite';
import { listShipped, nameOfPackage } from './shipped.ts';

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

export function checkShipped(): Plugin {
  return {
    name: 'gouji:check-shipped',
    generateBundle(_options, output) {
      const known = new Set(listShipped().map(({ name }) => name));
      const modules = Object.values(output).flatMap((each) =>
        each.type === 'chunk' ? each.moduleIds : [],
      );
      const unknown = modules
        .flatMap((id) => PACKAGE.exec(id.replaceAll('\\', '/')) ?? [])
        .map(nameOfPackage)
        .filter((name) => !known.has(name));
      if (unknown.length > 0) this.error(`not among the licences: ${unknown.join(', ')}`);
    },
  };
}
