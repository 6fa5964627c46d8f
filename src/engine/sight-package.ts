/**
 * The file that everything pictures are read with comes in (认图包), for pages that it does not lie beside: the
 * single file, and a served page whose `ocr/` cannot be had. The build makes it and holds it to what stands here.
 */

const SHA256 = 'bb25e91fc30c6dba3a2bbe8a1f9a3b3f3dbada354903a8fca7022110a87b0b5b';

export const SIGHT_PACKAGE = {
  /** Each content has a name of its own, so that an older one is told by its name. */
  name: `gouji-ocr-${SHA256.slice(0, 8)}.zip`,
  /** Of the file, in hex. */
  sha256: SHA256,
} as const;
