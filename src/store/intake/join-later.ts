/** Pictures are rare: what joins those that belong together is loaded with the first. */
import type { InputFile } from '../storage/session.ts';

const PICTURE = /\.(?:jpe?g|png|bmp|tiff?)$/i;

export function hasPictures(files: readonly InputFile[]): boolean {
  return files.some(({ name }) => PICTURE.test(name));
}

/** @returns the files as given where it cannot be loaded */
export async function joinLater(files: readonly InputFile[]): Promise<readonly InputFile[]> {
  const joining = await import('./join-pages.ts').catch(() => null);
  return joining === null ? files : joining.joinPages(files);
}
