/**
 * The facts of a format: what it is called, and by which sign in its bytes it is known. They stand
 * beside the reader but without its code, so that telling formats apart loads no reader.
 */
import type { Bilingual } from '../lib/bilingual.ts';
import type { OleContainer } from './containers/ole-container.ts';

/** What a ZIP archive shows without its parts being unpacked. */
export interface PackageView {
  readonly has: (part: string) => boolean;
  readonly hasIn: (folder: string) => boolean;
  /** What the part `mimetype` says; '' without one. */
  readonly mimetype: string;
}

/** Where a format shows itself: in an archive, in an OLE container, in its first bytes, in its text. */
export type Sign =
  | { readonly in: 'zip'; readonly isOf: (parts: PackageView) => boolean }
  | { readonly in: 'ole'; readonly isOf: (container: OleContainer) => boolean }
  /** @param head the first 4,096 bytes, a character each */
  | { readonly in: 'bytes'; readonly isOf: (head: string) => boolean }
  /** @param text the first 64 kB, decoded */
  | { readonly in: 'text'; readonly isOf: (text: string) => boolean };

export interface Format {
  readonly id: string;
  /** The extensions people know its files by. */
  readonly extensions: readonly string[];
  readonly name: Bilingual;
  readonly signs: readonly Sign[];
}
