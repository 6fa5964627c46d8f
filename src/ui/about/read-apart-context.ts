/** How the self check reads files without a session: by the same threads as all others. */
import { createContext } from 'react';
import type { ReportRecord } from '../../report/record.ts';

/** What a file gave, as much as is asked. */
export interface ReadFile {
  readonly name: string;
  readonly reports: readonly { readonly record: ReportRecord }[];
}

export type ReadApart = (
  files: readonly { readonly name: string; readonly file: Blob }[],
) => Promise<readonly ReadFile[]>;

export const ReadApartContext = createContext<ReadApart>(() => Promise.resolve([]));
