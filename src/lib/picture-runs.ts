/** Pictures whose names end in running numbers (001.jpg, 002.jpg; 扫描 (1).png; 第1页.png …): the pages of one document. */

export interface PictureRun<T> {
  /** In the order of their numbers. */
  readonly files: readonly T[];
}

const PICTURE = /^(.*?)(\d{1,9})((?:[)）]|\s?页)?\.(?:jpe?g|png|bmp|tiff?))$/i;

interface Numbered<T> {
  readonly file: T;
  /** What stands around the number: the same for all of a run. */
  readonly around: string;
  readonly number: number;
}

/** Whether a name is one of a picture with a number: perhaps a page. */
export function isPagePicture(name: string): boolean {
  return PICTURE.test(name);
}

/** The first and the last of a run, the folder once. */
export function nameOfRun(files: readonly { readonly name: string }[]): string {
  const first = files[0]?.name ?? '';
  const last = files.at(-1)?.name ?? '';
  return first === last ? first : `${first} – ${last.replace(/^.*\//, '')}`;
}

/** Each file by itself, or in a run of such pictures, where the first of them stood. */
export function joinPictureRuns<T extends { readonly name: string }>(
  files: readonly T[],
): PictureRun<T>[] {
  const series = new Map<string, Numbered<T>[]>();
  for (const file of files) {
    const numbered = numberOf(file);
    if (numbered === null) continue;
    const known = series.get(numbered.around) ?? [];
    series.set(numbered.around, known);
    known.push(numbered);
  }
  const runOf = new Map<T, readonly T[]>();
  for (const run of [...series.values()].flatMap(consecutive)) {
    for (const file of run) runOf.set(file, run);
  }
  const done = new Set<T>();
  return files.flatMap((file) => {
    if (done.has(file)) return [];
    const run = runOf.get(file) ?? [file];
    for (const each of run) done.add(each);
    return [{ files: run }];
  });
}

function numberOf<T extends { readonly name: string }>(file: T): Numbered<T> | null {
  const [, before, digits, behind] = PICTURE.exec(file.name) ?? [];
  if (before === undefined || digits === undefined || behind === undefined) return null;
  return { file, around: `${before}\0${behind.toLowerCase()}`, number: Number(digits) };
}

/** Without a gap; one alone is no run. */
function consecutive<T>(series: readonly Numbered<T>[]): (readonly T[])[] {
  const sorted = [...series].sort((left, right) => left.number - right.number);
  const runs: T[][] = [];
  let last = Number.NaN;
  for (const { file, number } of sorted) {
    if (number === last + 1) runs.at(-1)?.push(file);
    else runs.push([file]);
    last = number;
  }
  return runs.filter(({ length }) => length > 1);
}
