const DIGITS = '〇一二三四五六七八九';

/** Reads 一 … 九十九 and 二〇二一-style years; null when the text is neither. */
export function readChineseNumber(text: string): number | null {
  const plain = text.replaceAll('零', '〇').replaceAll('○', '〇').replaceAll('O', '〇');
  if (/^[〇一二三四五六七八九]{2,4}$/.test(plain)) {
    return Number([...plain].map((character) => DIGITS.indexOf(character)).join(''));
  }
  const parts = /^(?<tens>[一二三四五六七八九])?(?<ten>十)?(?<ones>[一二三四五六七八九])?$/.exec(
    plain,
  );
  if (parts?.groups === undefined || plain === '') return null;
  const { tens, ten, ones } = parts.groups;
  if (ten === undefined) return tens === undefined ? null : DIGITS.indexOf(tens);
  return (
    (tens === undefined ? 1 : DIGITS.indexOf(tens)) * 10 +
    (ones === undefined ? 0 : DIGITS.indexOf(ones))
  );
}
