/** The arguments of the headless command. */

export interface Arguments {
  readonly paths: readonly string[];
  readonly isNdjson: boolean;
  /** Files read side by side; null = as many as there are cores. */
  readonly jobs: number | null;
  /** The file of a unit list. */
  readonly units: string | null;
}

export const USAGE =
  '用法：npm run --silent parse -- [--ndjson] [--units 单位名单] [--jobs N] 文件或文件夹…\n';

/** @returns null where they make no sense */
export function parseArguments(words: readonly string[]): Arguments | null {
  const paths: string[] = [];
  let isNdjson = false;
  let jobs: number | null = null;
  let units: string | null = null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--ndjson') isNdjson = true;
    else if (word === '--jobs') {
      jobs = Number(words[++index]);
      if (!Number.isInteger(jobs) || jobs < 1) return null;
    } else if (word === '--units') {
      units = words[++index] ?? null;
      if (units === null) return null;
    } else if (word.startsWith('--')) return null;
    else paths.push(word);
  }
  return paths.length === 0 ? null : { paths, isNdjson, jobs, units };
}
