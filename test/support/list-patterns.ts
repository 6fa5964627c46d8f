/** Every pattern of the program: those written out, and those that are put together when it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const SRC = 'src';
/** Rooms that load without a page. */
const CORE = /^(?:lib|form|document|report|readers|parse|rules|repair|compare|exchange)\//;

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

function listFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
  );
}

/** By how it is written, `/source/flags`. */
export function listWrittenPatterns(): ReadonlyMap<string, Pattern> {
  const found = new Map<string, Pattern>();
  for (const file of listFiles()) {
    const { program, errors } = parseSync(file, readFileSync(join(SRC, file), 'utf8'));
    if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
    visit(program, ({ source, flags }) => found.set(`/${source}/${flags}`, { source, flags }));
  }
  return found;
}

function visit(node: unknown, take: (pattern: Pattern) => void): void {
  if (node === null || typeof node !== 'object') return;
  if ('regex' in node) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    take({ source: pattern, flags });
  }
  for (const part of Object.values(node)) visit(part, take);
}

/** What `new RegExp` makes while the core is loaded and `use` uses it. */
export async function listBuiltPatterns(
  use: () => Promise<void>,
): Promise<ReadonlyMap<string, Pattern>> {
  const found = new Map<string, Pattern>();
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, words, made) {
      const pattern = Reflect.construct(target, words, made) as RegExp;
      found.set(String(pattern), { source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const file of listFiles().filter((each) => CORE.test(each)))
      await import(join(process.cwd(), SRC, file));
    await use();
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}
