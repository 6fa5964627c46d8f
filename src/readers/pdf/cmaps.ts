/**
 * The CMaps of the GB character collections (Adobe-GB1), which tell the characters of Chinese fonts
 * that a PDF names but does not embed; without them its text comes out empty, and no error says so.
 * They are packed in one data file that is loaded when the first such font is met.
 */
import { inflateSync } from 'fflate';

/** Decoders of pictures, by the name of their file. */
export type DecoderOf = (name: string) => Promise<Uint8Array>;

/**
 * Hands pdf.js the data it would otherwise request from a server.
 * @param decoderOf null where no picture is to be read
 */
export function binaryData(decoderOf: DecoderOf | null) {
  return class PdfBinaryData {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind === 'wasmUrl' && decoderOf !== null) return decoderOf(filename);
      const data = kind === 'cMapUrl' ? (await loadCMaps()).get(filename) : undefined;
      // Only drawing asks for fonts: they are not needed for text.
      if (data === undefined) throw new Error(`${filename} is not at hand`);
      return data;
    }
  };
}

let loading: Promise<ReadonlyMap<string, Uint8Array>> | null = null;

/** All CMaps by file name. */
export function loadCMaps(): Promise<ReadonlyMap<string, Uint8Array>> {
  loading ??= unpackCMaps();
  return loading;
}

async function unpackCMaps(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { sizes, packed } = (await import('./data/gb-cmaps.json', { with: { type: 'json' } }))
    .default;
  const size = Object.values(sizes).reduce((sum, each) => sum + each, 0);
  const bytes = inflateSync(decodeBase64(packed), { out: new Uint8Array(size) });
  const cMaps = new Map<string, Uint8Array>();
  let offset = 0;
  for (const [name, length] of Object.entries(sizes)) {
    cMaps.set(name, bytes.slice(offset, offset + length));
    offset += length;
  }
  return cMaps;
}

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
