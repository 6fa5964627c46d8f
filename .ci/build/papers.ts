/** The papers of a build: licences and packing list beside the page, and the licences in it. */
import type { Plugin } from 'vite';
import { checkShipped } from './check-shipped.ts';
import { writeSbom } from './sbom.ts';
import { listShipped, writeLicences } from './shipped.ts';

const SOURCE = 'virtual:shipped';
const ID = `\0${SOURCE}`;

/** @param version of the app */
export function papers(version: string): Plugin[] {
  return [
    checkShipped(),
    {
      name: 'gouji:papers',
      resolveId: (source) => (source === SOURCE ? ID : null),
      load(id) {
        if (id !== ID) return null;
        const packages = listShipped();
        const shown = packages.map(({ name, version: of, license }) => ({
          name,
          version: of,
          license,
        }));
        return `export const PACKAGES = ${JSON.stringify(shown)};
export const LICENCES = ${JSON.stringify(writeLicences(packages))};`;
      },
      generateBundle() {
        const packages = listShipped();
        const emit = (fileName: string, source: string): unknown =>
          this.emitFile({ type: 'asset', fileName, source });
        emit('LICENSES.txt', writeLicences(packages));
        emit('sbom.cdx.json', writeSbom(version, packages));
      },
    },
  ];
}
