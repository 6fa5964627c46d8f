/** Reads files apart from any session, as the self check does: nothing of it is kept. */
import type { ParsedFile, Pool } from './protocol.ts';

/** @returns what each gave, in the order in which they ended */
export async function readApart(
  pool: Pool,
  files: readonly { readonly name: string; readonly file: Blob }[],
): Promise<ParsedFile[]> {
  const read: ParsedFile[] = [];
  await pool.run(
    files.map(({ name, file }, order) => ({ name, file, password: null, order })),
    { onStart: () => undefined, onDone: (_file, result) => void read.push(result) },
    new AbortController().signal,
  );
  return read;
}
