/**
 * The same core without a page: files and folders in, the exchanged JSON on stdout.
 *   npm run --silent parse -- [--ndjson] FILE_OR_FOLDER…
 * Exit 0 also when some files failed (they are in `failures`), 2 on wrong usage.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describeFailure } from './document/failure.ts';
import { exportReport } from './exchange/json/export-report.ts';
import type { ExportedFailure } from './exchange/json/export-shape.ts';
import { closeJson, openJson } from './exchange/json/write-json.ts';
import { archivesLast } from './lib/archives-last.ts';
import { applyEdits } from './report/edits.ts';
import { checkReport } from './rules/index.ts';
import { processFile } from './worker/process-file.ts';
import type { ArchiveEntry, ProcessedReport } from './worker/process-file.ts';
import type { FileFailure } from './worker/protocol.ts';

const USAGE = '用法：npm run --silent parse -- [--ndjson] 文件或文件夹…\n';

interface InputFile {
  readonly path: string;
  /** As listed: relative to the folder that was named. */
  readonly name: string;
}

async function main(args: readonly string[]): Promise<number> {
  const isNdjson = args.includes('--ndjson');
  const paths = args.filter((argument) => argument !== '--ndjson');
  if (paths.length === 0 || paths.some((path) => path.startsWith('--'))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const inputs = await listInputs(paths);
  if (inputs === null) return 2;
  const output = new Output(isNdjson);
  const firstNames = new Map<string, string>();
  for (const { name, path } of inputs) {
    await processInto(output, { name, bytes: new Uint8Array(await readFile(path)) }, firstNames);
  }
  output.close();
  return 0;
}

/** One file, or all files of an archive. @param firstNames by content: what was read already */
async function processInto(
  output: Output,
  { name, bytes }: ArchiveEntry,
  firstNames: Map<string, string>,
): Promise<void> {
  const result = await processFile(name, bytes);
  const first = firstNames.get(result.sha256);
  if (first !== undefined && result.reports.length > 0) {
    const seen = { zh: `「${first}」`, en: `"${first}"` };
    output.addFailure(describeFailure(name, { code: 'duplicate', seen }));
    return;
  }
  firstNames.set(result.sha256, name);
  for (const report of result.reports) output.addReport(report);
  for (const failure of result.failures) output.addFailure(failure);
  for (const entry of result.entries) await processInto(output, entry, firstNames);
}

/** Writes as it goes: one JSON file, or one report a line with the failures on stderr. */
class Output {
  readonly #isNdjson: boolean;
  readonly #failures: ExportedFailure[] = [];
  #written = 0;

  constructor(isNdjson: boolean) {
    this.#isNdjson = isNdjson;
    if (!isNdjson) process.stdout.write(openJson(new Date().toISOString()));
  }

  addReport({ reading, edits, decisions, mark }: ProcessedReport): void {
    const findings = checkReport(applyEdits(reading, edits));
    const line = JSON.stringify(exportReport({ reading, edits, findings, decisions, mark }));
    process.stdout.write(this.#isNdjson ? `${line}\n` : `${this.#written > 0 ? ',' : ''}\n${line}`);
    this.#written++;
  }

  addFailure({ name, code, message }: FileFailure): void {
    if (this.#isNdjson) process.stderr.write(`${message.zh}\n`);
    this.#failures.push({ name, code, message: message.zh });
  }

  close(): void {
    if (!this.#isNdjson) process.stdout.write(closeJson(this.#failures));
  }
}

async function listInputs(paths: readonly string[]): Promise<InputFile[] | null> {
  const inputs: InputFile[] = [];
  for (const path of paths) {
    try {
      inputs.push(...(await listPath(path)));
    } catch {
      process.stderr.write(`找不到「${path}」。\n${USAGE}`);
      return null;
    }
  }
  return archivesLast(inputs);
}

async function listPath(path: string): Promise<InputFile[]> {
  const info = await stat(path);
  if (!info.isDirectory()) return [{ path, name: path.replace(/^.*[/\\]/, '') }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: relative(path, file).replaceAll('\\', '/') }));
}

process.exitCode = await main(process.argv.slice(2));
