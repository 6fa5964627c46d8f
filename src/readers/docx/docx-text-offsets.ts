/** Where in the source of a `w:t` each character of its text stands. */

const UNITS = /&[^;]{1,12};|\r\n|[\s\S]/g;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * One offset for each UTF-16 unit of the text as the reader takes it, and one for its end; null where the
 * source holds more than characters.
 */
export function plainOffsets(
  source: string,
  { keepsBlanks }: { readonly keepsBlanks: boolean },
): readonly number[] | null {
  if (source.includes('<')) return null;
  const signs: { readonly sign: string; readonly at: number; readonly end: number }[] = [];
  for (const { 0: unit, index } of source.matchAll(UNITS)) {
    const end = index + unit.length;
    const text = decode(unit);
    const isBreak = /^[\r\n]+$/.test(text);
    // Line breaks in a row are read as one blank.
    if (isBreak && signs.at(-1)?.sign === '\n') continue;
    for (const sign of (isBreak ? '\n' : text).split('')) signs.push({ sign, at: index, end });
  }
  const isBlank = (sign: string | undefined): boolean =>
    sign === ' ' || sign === '\t' || sign === '\n';
  let first = 0;
  let last = signs.length;
  if (!keepsBlanks) {
    while (first < last && isBlank(signs[first]?.sign)) first++;
    while (last > first && isBlank(signs[last - 1]?.sign)) last--;
  }
  const kept = signs.slice(first, last);
  return [...kept.map(({ at }) => at), kept.at(-1)?.end ?? 0];
}

function decode(unit: string): string {
  if (!unit.startsWith('&')) return unit;
  const number = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(unit);
  if (number === null) return NAMED[unit] ?? unit;
  const [, hex, decimal] = number;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : unit;
}
