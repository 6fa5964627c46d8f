/** The command as one file, alone in a folder, says to the byte what the sources say, and shares its work out. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';

const FIXTURES = resolve('test/fixtures');
const SOURCES = ['--import', './.ci/run-typescript.mjs', 'src/headless.ts'];
const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
const alone = join(folder, 'gouji.mjs');

/** One of each format, the first under its name. */
const files = [
  ...new Map(
    readdirSync(FIXTURES)
      .filter((name) => /\.(?!md$)\w+$/.test(name))
      .reverse()
      .map((name) => [name.slice(name.lastIndexOf('.')), join(FIXTURES, name)]),
  ).values(),
  resolve('public/samples/sample-4.txt'),
].sort();

/** @returns what it prints on stdout */
function run(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done(Buffer.concat(chunks).toString()) : fail(new Error(`exit ${code}`)),
    );
  });
}

/** A busy machine is slow to bundle. */
const PATIENCE = 60_000;

beforeAll(async () => {
  const paths = ['one', 'two'].map((name) => join(folder, name));
  await Promise.all(paths.map((path) => run(['.ci/build-cli.mjs', path])));
  const [one, two] = paths.map((path) => readFileSync(join(path, 'gouji.mjs')));
  expect(two?.equals(one ?? Buffer.of())).toBe(true);
  copyFileSync(join(folder, 'one/gouji.mjs'), alone);
}, PATIENCE);

test('it reads every format, alone where it stands', async () => {
  const [there, here] = await Promise.all([
    run([alone, '--ndjson', ...files]),
    run([...SOURCES, '--ndjson', ...files]),
  ]);
  expect(there.split('\n').length).toBe(files.length + 1);
  expect(there).toBe(here);
});

describe('a folder written in two partitions', () => {
  const samples = readdirSync('public/samples').filter((name) => name.startsWith('sample-'));
  const paths = samples.map((name) => resolve('public/samples', name));
  const out = (name: string): string => join(folder, name);

  beforeAll(async () => {
    const write = (name: string, given: readonly string[]): Promise<string> =>
      run([alone, '--jobs', '1', '--out', out(name), ...given]);
    await Promise.all([
      write('whole', paths),
      write('part-0', paths.slice(0, 4)),
      write('part-1', paths.slice(4)),
    ]);
  }, PATIENCE);

  test('is read as one table, its years from the names of its folders', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const ask = async (sql: string): Promise<unknown[][]> =>
      (await connection.runAndReadAll(sql)).getRowsJson();
    const { fields } = JSON.parse(
      readFileSync(out('whole/datapackage.json'), 'utf8'),
    ).resources.find(({ name }: { name: string }) => name === 'figures-csv').schema as {
      fields: { name: string }[];
    };
    const columns = fields.map(({ name }) => `"${name}"`).join(', ');
    const whole = `SELECT ${columns} FROM '${out('whole/figures.parquet')}'`;
    const parts = `SELECT ${columns} FROM read_parquet('${out('part-*/figures/*/*.parquet')}', hive_partitioning = true)`;
    const [count] = await ask(`SELECT count(*) FROM (${whole})`);
    expect(await ask(`SELECT count(*) FROM (${parts})`)).toEqual([count]);
    expect(await ask(`(${whole}) EXCEPT ALL (${parts})`)).toEqual([]);
    const years = (of: string): string => `SELECT DISTINCT year::INTEGER FROM (${of}) ORDER BY 1`;
    expect(await ask(years(parts))).toEqual(await ask(years(whole)));
  });

  test('is put together by the command again: what is said between reports is that of the whole', async () => {
    const parts = ['part-0', 'part-1'].map((name) => out(`${name}/reports.json`));
    await run([alone, '--jobs', '1', '--out', out('again'), ...parts]);
    expect(readdirSync(out('again')).sort()).toEqual(readdirSync(out('whole')).sort());
    for (const name of ['reports.json', 'figures.csv', 'findings.csv', 'workbook.xlsx'])
      expect([
        name,
        readFileSync(out(`again/${name}`)).equals(readFileSync(out(`whole/${name}`))),
      ]).toEqual([name, true]);
  });
});
