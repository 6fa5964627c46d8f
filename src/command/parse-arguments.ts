/** The arguments of the headless command. */

export interface Arguments {
  readonly paths: readonly string[];
  readonly isNdjson: boolean;
  /** Files read side by side; null = as many as there are cores. */
  readonly jobs: number | null;
  /** The file of a unit list. */
  readonly units: string | null;
  /** The folder that is written to instead of stdout. */
  readonly out: string | null;
  /** A file that names inputs, one a line; `-` = stdin. */
  readonly filesFrom: string | null;
  /** Pages that are pictures are read too. */
  readonly seesPictures: boolean;
}

export const USAGE =
  '用法：npm run --silent parse -- [--ndjson] [--units 单位名单] [--out 文件夹] [--jobs N] [--files-from 清单|-] [--no-ocr] 文件或文件夹…\n';

type Valued = 'units' | 'out' | 'filesFrom' | 'jobs';

/** Words that take another, and where it goes. */
const WITH_VALUE = new Map<string, Valued>([
  ['--units', 'units'],
  ['--out', 'out'],
  ['--files-from', 'filesFrom'],
  ['--jobs', 'jobs'],
]);

/** @returns null where they make no sense */
export function parseArguments(words: readonly string[]): Arguments | null {
  const paths: string[] = [];
  const values: Record<Valued, string | null> = {
    units: null,
    out: null,
    filesFrom: null,
    jobs: null,
  };
  let isNdjson = false;
  let seesPictures = true;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const name = WITH_VALUE.get(word);
    if (name !== undefined) {
      const value = words[++index];
      if (value === undefined) return null;
      values[name] = value;
    } else if (word === '--ndjson') isNdjson = true;
    else if (word === '--no-ocr') seesPictures = false;
    else if (word.startsWith('--')) return null;
    else paths.push(word);
  }
  const { units, out, filesFrom } = values;
  const jobs = values.jobs === null ? null : Number(values.jobs);
  if (jobs !== null && (!Number.isInteger(jobs) || jobs < 1)) return null;
  if (paths.length === 0 && filesFrom === null) return null;
  // One report a line is for a pipe, a folder holds whole files.
  if (isNdjson && out !== null) return null;
  return { paths, isNdjson, jobs, units, out, filesFrom, seesPictures };
}
