/** The text of an XML part, and the way back to bytes in the same encoding, so that a part can be added to. */
export interface XmlText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** UTF-8 and UTF-16, which are what XML 1.0 appendix F tells by the first bytes; null for any other. */
export function readXmlText(bytes: Uint8Array): XmlText | null {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const label = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  try {
    const marked = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = marked.startsWith(MARK) ? MARK : '';
    return {
      text: marked.slice(mark.length),
      encode: (text) =>
        label === 'utf-8'
          ? new TextEncoder().encode(mark + text)
          : encodeUtf16(mark + text, isLittle),
    };
  } catch {
    return null;
  }
}

const MARK = '\ufeff';

function encodeUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let unit = 0; unit < text.length; unit++) {
    view.setUint16(unit * 2, text.charCodeAt(unit), isLittle);
  }
  return bytes;
}
