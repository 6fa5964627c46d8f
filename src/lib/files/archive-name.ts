/** Names of files and folders in an archive, which any system must be able to unpack side by side. */
import { fileName } from './file-name.ts';

const LONGEST_EXTENSION = 10;
/** In UTF-8, for each part of a path: the folder where it is unpacked comes before it. */
const MOST_BYTES = 180;
const UNNAMED = '未命名';

/** A name with its extension, which stays when the name is cut. */
export function safeFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const hasExtension = dot > 0 && name.length - dot <= LONGEST_EXTENSION;
  const base = hasExtension ? name.slice(0, dot) : name;
  return fileName(base, hasExtension ? name.slice(dot + 1) : '', {
    most: MOST_BYTES,
    unnamed: UNNAMED,
  });
}

/** The same name, or with a number, so that none of `taken` is the same: systems do not tell upper from lower case. */
export function unlikeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const at = dot > 0 && name.length - dot <= LONGEST_EXTENSION ? dot : name.length;
  let unlike = name;
  for (let number = 2; taken.has(keyOf(unlike)); number++) {
    unlike = `${name.slice(0, at)}（${number}）${name.slice(at)}`;
  }
  taken.add(keyOf(unlike));
  return unlike;
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
