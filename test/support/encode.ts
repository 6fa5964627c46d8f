/** Text → bytes in the encodings met. Node only decodes GB18030 and Big5: their tables are built by decoding. */
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

export function encodeText(
  text: string,
  encoding: 'utf-8' | 'utf-8-bom' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be',
): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (encoding === 'utf-16be')
    return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

function tableOf(encoding: 'gb18030' | 'big5'): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 128; byte++) table.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) {
        table.set(character, [lead, trail]);
      }
    }
  }
  tables.set(encoding, table);
  return table;
}
