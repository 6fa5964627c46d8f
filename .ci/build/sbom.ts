/** What the page is made of, for those who keep track of it: CycloneDX 1.6, the same bytes for the same packages. */
import type { ShippedPackage } from './shipped.ts';

const SPDX_ID = /^[\w.-]+$/;

export function writeSbom(version: string, packages: readonly ShippedPackage[]): string {
  const app = refOf('gouji', version);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    // No time and no serial number: who has the same packages has the same list.
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': app,
        name: 'gouji',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map((each) => ({
      type: 'library',
      'bom-ref': refOf(each.name, each.version),
      name: each.name,
      version: each.version,
      purl: refOf(each.name, each.version),
      licenses: [
        SPDX_ID.test(each.license)
          ? { license: { id: each.license } }
          : { expression: each.license },
      ],
      hashes: [{ alg: 'SHA-512', content: Buffer.from(each.sha512, 'base64').toString('hex') }],
    })),
    dependencies: [
      { ref: app, dependsOn: packages.map(({ name, version: of }) => refOf(name, of)) },
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** As package URLs are written. */
function refOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
