/** Names of the fonts by their number (SttbfFfn, [MS-DOC] 2.9.286): symbols are named by font and code. */
import { decodeUtf16, sliceOf, u16, u8 } from './doc-bytes.ts';

/** [MS-DOC] 2.9.75 FFN: the name stands behind 40 bytes of facts about the font. */
const NAME_OFFSET = 40;

export function readFontNames(sttb: Uint8Array): readonly string[] {
  const names: string[] = [];
  let at = 4;
  for (let i = 0; i < u16(sttb, 0) && at < sttb.length; i++) {
    const size = u8(sttb, at) + 1;
    const name = decodeUtf16(sliceOf(sttb, at, size).subarray(NAME_OFFSET));
    names.push(name.split('\0')[0] ?? '');
    at += size;
  }
  return names;
}
