/** The files that the command was given, folders opened, in the order in which they are read. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { archivesLast } from '../lib/files/archives-last.ts';
import { joinPictureRuns, nameOfRun } from '../lib/picture-runs.ts';
import type { PictureRun } from '../lib/picture-runs.ts';
import { showHidden } from '../lib/show-hidden.ts';

export interface InputFile {
  readonly path: string;
  /** As listed: relative to the folder that was named. */
  readonly name: string;
  /** Of pictures with running numbers, which are one report: the paths of all, in order. */
  readonly pages?: readonly string[];
}

export type Inputs =
  | { readonly ok: true; readonly files: readonly InputFile[] }
  | { readonly ok: false; readonly missing: string };

export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const files: InputFile[] = [];
  for (const path of paths) {
    try {
      files.push(...(await listPath(path)));
    } catch {
      return { ok: false, missing: path };
    }
  }
  return { ok: true, files: archivesLast(joinPictureRuns(files).flatMap(asOne)) };
}

function asOne({ files }: PictureRun<InputFile>): InputFile[] {
  const [first, ...others] = files;
  if (first === undefined || others.length === 0) return [...files];
  return [{ path: first.path, name: nameOfRun(files), pages: files.map(({ path }) => path) }];
}

async function listPath(path: string): Promise<InputFile[]> {
  const info = await stat(path);
  if (!info.isDirectory()) return [{ path, name: showHidden(path.replace(/^.*[/\\]/, '')) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(file)))) files.push(file);
  }
  return files
    .sort()
    .map((file) => ({ path: file, name: showHidden(relative(path, file).replaceAll('\\', '/')) }));
}

/** A link may lead nowhere. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
