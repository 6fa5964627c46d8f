/**
 * Loads sources and tests over and over within one process, one of them in another wording. What a file
 * compiles to is kept, so that a fresh copy of two hundred of them takes a few milliseconds.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moduleRunnerTransform, transformWithOxc } from 'vite';

type Names = Record<string, unknown>;
type Body = (...given: unknown[]) => Promise<void>;

interface Loaded {
  readonly names: Names;
  done: Promise<void>;
}

const GIVEN = ['import', 'dynamic_import', 'exportName', 'exportAll', 'import_meta', 'exports'].map(
  (name) => `__vite_ssr_${name}__`,
);
// The constructor of asynchronous functions has no name of its own.
const AsyncFunction = (async (): Promise<void> => {}).constructor as new (
  ...texts: string[]
) => Body;
const bodies = new Map<string, Body>();

/** The source a file is to have for now, and what stands in for packages. */
export interface Disguise {
  readonly path: string;
  readonly source: string;
}

export function createLoader(
  packages: Readonly<Record<string, Names>>,
  disguise: Disguise | null,
): (path: string) => Promise<Names> {
  const loaded = new Map<string, Loaded>();
  const byName = async (name: string, from: string): Promise<Names> => {
    if (name.startsWith('.')) return await load(resolve(dirname(from), name), false);
    return packages[name] ?? ((await import(name)) as Names);
  };
  async function load(path: string, isWaiting: boolean): Promise<Names> {
    const known = loaded.get(path);
    // Files that import each other find each other unfinished, as they do in any engine.
    if (known !== undefined && isWaiting) await known.done;
    if (known !== undefined) return known.names;
    const entry: Loaded = { names: {}, done: Promise.resolve() };
    loaded.set(path, entry);
    const body =
      disguise?.path === path ? await compile(path, disguise.source) : await bodyOf(path);
    entry.done = body(...givenTo(path, entry.names, byName));
    await entry.done;
    return entry.names;
  }
  return (path) => load(path, true);
}

function givenTo(
  path: string,
  names: Names,
  byName: (name: string, from: string) => Promise<Names>,
): unknown[] {
  const find = (name: string): Promise<Names> => byName(name, path);
  const exportName = (name: string, get: () => unknown): void => {
    Object.defineProperty(names, name, { enumerable: true, configurable: true, get });
  };
  const exportAll = (others: Names): void => {
    for (const name of Object.keys(others)) exportName(name, () => others[name]);
  };
  const meta = { url: pathToFileURL(path).href, dirname: dirname(path), filename: path, env: {} };
  return [find, find, exportName, exportAll, meta, names];
}

async function bodyOf(path: string): Promise<Body> {
  const known = bodies.get(path);
  if (known !== undefined) return known;
  const body = await compile(path, readFileSync(path, 'utf8'));
  bodies.set(path, body);
  return body;
}

async function compile(path: string, source: string): Promise<Body> {
  const text = path.endsWith('.json')
    ? `export default ${source}`
    : (await transformWithOxc(source, path, { sourcemap: false })).code;
  const result = await moduleRunnerTransform(text, null, path, text);
  return new AsyncFunction(...GIVEN, `'use strict';${result?.code ?? ''}`);
}
