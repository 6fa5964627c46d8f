/** The package that pictures are read with (`engine/sight-package`): an archive, known by its first entry. */
import { SIGHT_PACKAGE } from '../../engine/sight-package.ts';
import type { FailureReason } from '../../document/failure.ts';
import { openZip } from '../../readers/containers/zip-archive.ts';

/** In which its files stand, whatever its version. */
export const PACKAGE_FOLDER = 'gouji-ocr/';

/** PKWARE APPNOTE 4.3.7: an entry, its name after thirty bytes. */
const START = [0x50, 0x4b, 3, 4];
const NAME_AT = 30;

export function looksLikePackage(bytes: Uint8Array): boolean {
  return (
    START.every((byte, at) => bytes[at] === byte) &&
    new TextDecoder().decode(bytes.subarray(NAME_AT, NAME_AT + PACKAGE_FOLDER.length)) ===
      PACKAGE_FOLDER
  );
}

/** @param sha256 of one that looks like it; @returns what is wrong with it, null where it is the one */
export function findPackageFault(sha256: string): FailureReason | null {
  if (sha256 === SIGHT_PACKAGE.sha256) return null;
  const { name } = SIGHT_PACKAGE;
  return {
    code: 'unsupported',
    instead: {
      zh: '是认图包，但不是这一版要的那一个，或者没有拷完整',
      en: 'is a recognition package, but not the one for this version, or not copied whole',
    },
    remedy: {
      zh: `请放入 ${name}（SHA-256 ${SIGHT_PACKAGE.sha256}）。`,
      en: `Drop ${name} (SHA-256 ${SIGHT_PACKAGE.sha256}).`,
    },
  };
}

/** @returns a file of the package by its name. @throws where it is damaged or has none of that name */
export function openPackage(bytes: Uint8Array): (name: string) => Uint8Array {
  const archive = openZip(bytes);
  return (name) => {
    const entry = archive?.entries.find((each) => each.name === PACKAGE_FOLDER + name);
    if (archive === null || entry === undefined) throw new Error(`${name} is not in the package`);
    return archive.read(entry);
  };
}
