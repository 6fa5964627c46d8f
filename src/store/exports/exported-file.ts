/** The files that a session is saved as, as the interface needs them. */
import type { WrittenFile } from '../../exchange/file/export.ts';

export { EXPORTS } from '../../exchange/exports.ts';
export type { ExportKind } from '../../exchange/exports.ts';

export interface ExportedFile extends WrittenFile {
  /** Media type. */
  readonly type: string;
}
