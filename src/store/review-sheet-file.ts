/** A review protocol as it is saved. */
export type ProtocolKind = 'html' | 'xlsx';

export interface ProtocolFile {
  readonly name: string;
  readonly parts: readonly BlobPart[];
  readonly type: string;
}
