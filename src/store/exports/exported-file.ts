/** The files that a session is saved as, as the interface needs them. */
export { EXPORTS } from '../../exchange/exports.ts';
export type { ExportKind } from '../../exchange/exports.ts';
export type { SavedFile as ExportedFile } from '../../exchange/file/write-export.ts';
