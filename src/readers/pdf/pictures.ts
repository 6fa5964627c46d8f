/** Whether anything shows through a picture, as pdf.js hands it out (ISO 32000-1 §8.9, §11.6.5.3). */
import type { PdfFonts } from 'pdfjs-dist/legacy/build/pdf.min.mjs';

/** pdf.js's ImageKind: red, green, blue and how opaque each point is. */
const WITH_ALPHA = 3;
/** So many points of a picture are looked at. */
const SAMPLES = 4096;
const OPAQUE = 242;

/** @param picture the name it was loaded under, or the picture itself where it stands in the page */
export function isSolidPicture(operator: string, picture: unknown, loaded: PdfFonts): boolean {
  if (operator === 'paintSolidColorImageMask') return true;
  if (operator === 'paintImageMaskXObject') return false;
  const isName = typeof picture === 'string';
  const image = isName ? (loaded.has(picture) ? loaded.get(picture) : null) : picture;
  if (typeof image !== 'object' || image === null || !('kind' in image)) return false;
  if (image.kind !== WITH_ALPHA) return true;
  const data = 'data' in image ? image.data : null;
  return data instanceof Uint8ClampedArray || data instanceof Uint8Array ? isOpaque(data) : false;
}

function isOpaque(data: Uint8ClampedArray | Uint8Array): boolean {
  const points = data.length / 4;
  const step = Math.max(1, Math.floor(points / SAMPLES));
  for (let at = 0; at < points; at += step) if ((data[at * 4 + 3] ?? 0) < OPAQUE) return false;
  return true;
}
