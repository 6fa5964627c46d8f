/** How the self check reads files without a session: by the same threads as all others. */
import { createContext } from 'react';
import type { ParsedFile } from '../../worker/protocol.ts';

export type ReadApart = (
  files: readonly { readonly name: string; readonly file: Blob }[],
) => Promise<readonly ParsedFile[]>;

export const ReadApartContext = createContext<ReadApart>(() => Promise.resolve([]));
