import type { InputFile } from '../../store/storage/session.ts';

/** A file that the page brings along, so that nothing is asked for (`npm run samples`). */
export interface BuiltInFile {
  readonly name: string;
  readonly base64: string;
}

export function unpackFile({ name, base64 }: BuiltInFile): InputFile {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { name, file: new Blob([bytes]) };
}
