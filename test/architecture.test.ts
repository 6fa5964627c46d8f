/**
 * Holds the house to its plan: which room may import from which, which packages a room may use, and
 * how long a file may be. The plan itself is told in src/README.md.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Room → rooms it may import from, beside itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  lib: [],
  form: ['lib'],
  document: ['lib'],
  report: ['form', 'lib'],
  readers: ['document', 'lib', 'engine'],
  parse: ['document', 'report', 'form', 'lib'],
  rules: ['report', 'form', 'lib'],
  repair: ['report', 'form', 'lib'],
  collection: ['report', 'form', 'lib'],
  compare: ['report', 'form', 'lib'],
  exchange: ['report', 'form', 'lib'],
  worker: [
    'readers',
    'parse',
    'rules',
    'repair',
    'collection',
    'compare',
    'exchange',
    'report',
    'document',
    'form',
    'lib',
    'engine',
  ],
  command: ['worker', 'exchange', 'document', 'lib'],
  store: [
    'worker',
    'report',
    'document',
    'rules',
    'repair',
    'collection',
    'compare',
    'exchange',
    'form',
    'lib',
  ],
  ui: ['store', 'report', 'document', 'form', 'lib', 'engine'],
};

/** Room → packages it may import. The composition roots may import anything. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  readers: ['parse5', 'fflate', 'saxes', 'pdfjs-dist', 'onnxruntime-web'],
  lib: ['fastest-levenshtein'],
  collection: ['diff'],
  exchange: ['hyparquet-writer', '@noble/hashes', 'valibot', 'hucre', 'docx', 'fflate'],
  worker: ['@noble/hashes'],
  command: [],
  store: ['zustand', 'idb'],
  ui: [
    'react',
    'react-dom',
    'zustand',
    '@mantine/core',
    '@tabler/icons-react',
    '@tanstack/react-table',
    '@tanstack/react-virtual',
    'recharts',
    'virtual:shipped', // what the build says of packages and licences
    'pdfjs-dist', // in ui/source alone, to draw pages
  ],
};

const LONGEST_FILE = 300;
const MOST_FILES_FLAT = 20;

interface SourceFile {
  readonly path: string;
  /** The folder below src; '' for the composition roots. */
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listFiles(path);
    return /\.(?:ts|tsx)$/.test(name) ? [path] : [];
  });
}

/** Static imports and re-exports, imports for effect, dynamic imports, and workers by URL. */
const IMPORT =
  /^(?:import|export)\b[^'";=]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\b(?:import|new URL)\(\s*'([^']+)'/gm;

const files: readonly SourceFile[] = listFiles(SRC).map((path) => {
  const text = readFileSync(path, 'utf8');
  const parts = relative(SRC, path).split('/');
  return {
    path: relative(SRC, path),
    room: parts.length > 1 ? (parts[0] ?? '') : '',
    text,
    imports: [...text.matchAll(IMPORT)].map(
      (match) => match.slice(1).find((part) => part !== undefined) ?? '',
    ),
  };
});

function roomOfImport(file: SourceFile, target: string): string | null {
  if (!target.startsWith('.')) return null;
  return relative(SRC, resolve(dirname(join(SRC, file.path)), target)).split('/')[0] ?? null;
}

function packageOf(target: string): string | null {
  if (target.startsWith('.') || target.startsWith('node:')) return null;
  const [scope = '', name = ''] = target.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

describe('rooms', () => {
  test('every folder of src is a room of the plan', () => {
    const rooms = new Set(files.map(({ room }) => room).filter((room) => room !== ''));
    expect([...rooms].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  test('arrows run one way', () => {
    const wrong = files.flatMap((file) =>
      file.room === ''
        ? []
        : file.imports
            .map((target) => roomOfImport(file, target))
            .filter(
              (room) =>
                room !== null && room !== file.room && ARROWS[file.room]?.includes(room) !== true,
            )
            .map((room) => `${file.path} → ${room}`),
    );
    expect(wrong).toEqual([]);
  });

  test('inside a room no two folders import each other; what lies flat in it is shared, or joins them', () => {
    const arrows = new Map<string, string>();
    for (const file of files) {
      for (const target of file.imports.filter((each) => each.startsWith('.'))) {
        const from = dirname(file.path);
        const to = dirname(relative(SRC, resolve(dirname(join(SRC, file.path)), target)));
        const isInside = from.startsWith(`${file.room}/`) && to.startsWith(`${file.room}/`);
        if (from !== to && isInside) arrows.set(`${from} → ${to}`, `${file.path} → ${target}`);
      }
    }
    const back = (arrow: string): string => arrow.split(' → ').reverse().join(' → ');
    const both = [...arrows].filter(([arrow]) => arrows.has(back(arrow))).map(([, how]) => how);
    expect(both).toEqual([]);
  });

  test('the folders of the store know what its README says: each other, and the state that lies flat', () => {
    const table = readFileSync(join(SRC, 'store/README.md'), 'utf8');
    const told = [...table.matchAll(/^\| `(\w+)\/` .*\| ([^|]+) \|$/gm)].map(
      ([, folder = '', knows = '']) => [folder, knows.trim().replace('–', '')],
    );
    const known = new Map<string, Set<string>>();
    for (const { room, path, imports } of files) {
      const [, folder, deeper] = path.split('/');
      if (room !== 'store' || folder === undefined || deeper === undefined) continue;
      const of = known.get(folder) ?? new Set();
      known.set(folder, of);
      for (const target of imports.filter((each) => each.startsWith('.'))) {
        const [to, first, flat] = relative(SRC, resolve(dirname(join(SRC, path)), target)).split(
          '/',
        );
        if (to !== 'store' || first === undefined || first === folder) continue;
        of.add(flat === undefined ? 'the state' : first);
      }
    }
    const names = [...known].map(([folder, of]): [string, string] => [
      folder,
      [...of]
        .sort(
          (one, two) =>
            Number(one !== 'the state') - Number(two !== 'the state') || one.localeCompare(two),
        )
        .join(', '),
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(names));
  });

  test('above the worker room only its protocol is known', () => {
    const wrong = files
      .filter(({ room }) => room === 'store' || room === 'ui' || room === 'command')
      .flatMap((file) =>
        file.imports.filter((target) => /\/worker\/(?!(?:\w+\/[\w-]*)?protocol\.ts$)/.test(target)),
      );
    expect(wrong).toEqual([]);
  });

  test('only the composition roots import from every side, and nothing imports them', () => {
    const roots = files.filter(({ room }) => room === '').map(({ path }) => path);
    expect(roots.filter((path) => !path.endsWith('.d.ts')).sort()).toEqual([
      'headless.ts',
      'main.tsx',
    ]);
    const wrong = files.filter(({ imports }) =>
      imports.some((target) => /\/(?:main|headless)\.tsx?$/.test(target)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('packages stay in their rooms', () => {
    const wrong = files.flatMap((file) =>
      file.room === ''
        ? []
        : file.imports
            .map(packageOf)
            .filter((name) => name !== null && PACKAGES[file.room]?.includes(name) !== true)
            .map((name) => `${file.path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  test(`none is longer than ${LONGEST_FILE} lines, form data excepted`, () => {
    const long = files
      .filter(({ room, text }) => room !== 'form' && text.split('\n').length - 1 > LONGEST_FILE)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test(`no folder holds more than ${MOST_FILES_FLAT} files`, () => {
    const counts = new Map<string, number>();
    for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > MOST_FILES_FLAT)).toEqual([]);
  });

  test('what runs for every report gathers its lists (docs/decisions 102)', () => {
    const rooms = new Set(['parse', 'rules', 'report']);
    const wrong = files.filter(({ room, text }) => rooms.has(room) && text.includes('.flatMap('));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('every room has a README', () => {
    const rooms = Object.keys(ARROWS).filter((room) => files.some((file) => file.room === room));
    const missing = rooms.filter((room) => !readdirSync(join(SRC, room)).includes('README.md'));
    expect(missing).toEqual([]);
  });

  test('every file says what it is for, or holds one documented thing', () => {
    const silent = files.filter(
      ({ text, path }) => !text.includes('/**') && !path.endsWith('.d.ts'),
    );
    // Small components named after what they show need no words.
    expect(silent.filter(({ path }) => !path.startsWith('ui/')).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
