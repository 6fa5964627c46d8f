/** Pictures are rare: what joins them is loaded with the first. */
import type { InputFile } from '../storage/session.ts';

const PICTURE = /\.(?:jpe?g|png|bmp|tiff?)$/i;

export function mayBePages(files: readonly InputFile[]): boolean {
  return files.some(({ name }) => PICTURE.test(name));
}

/** Those with running numbers as one file; where what joins them cannot be had, each by itself. */
export async function joinLater(files: readonly InputFile[]): Promise<readonly InputFile[]> {
  const joining = await import('./join-pages.ts').catch(() => null);
  return joining === null ? files : joining.joinPages(files);
}
