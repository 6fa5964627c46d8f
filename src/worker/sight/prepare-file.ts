/**
 * What a given file is read as, where it is not read as it is: pictures that are the pages of one report become a document,
 * a picture that browsers alone can open becomes one that the readers know.
 */
import { openBundle } from '../../lib/files/picture-bundle.ts';

/** RIFF, its size, WEBP. */
const WEBP = /^RIFF[^]{4}WEBP/;

/** @returns the bytes themselves where nothing is to be done */
export async function prepareFile(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = openBundle(bytes);
  if (pictures === null) return isWebp(bytes) ? await repaint(bytes) : bytes;
  const { joinPictures } = await import('../../readers/image/image-reader.ts');
  return new Uint8Array(joinPictures(pictures));
}

function isWebp(bytes: Uint8Array): boolean {
  return WEBP.test(String.fromCharCode(...bytes.subarray(0, 12)));
}

/** @returns it as PNG; as it is where the browser cannot open it, or cannot draw in a worker */
async function repaint(picture: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const image = await createImageBitmap(new Blob([picture]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    image.close();
    const painted = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await painted.arrayBuffer());
  } catch {
    return picture;
  }
}
