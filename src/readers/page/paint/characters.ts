/**
 * The characters that a glyph stands for. Fonts made for several scripts name one glyph by whichever
 * of its look-alikes comes first, so PDFs print 「⼀」 (a radical) for 「一」: same ink, other code.
 */

/** Radicals that Unicode does not map to their ideograph by itself (CJK Radicals Supplement). */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺋卩⺌小⺍小⺎兀⺏尣⺑尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爪⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟',
    ...'⺱网⺲罒⺳罓⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟',
  ].flatMap((character, index, all) =>
    index % 2 === 0 ? [[character, all[index + 1] ?? character]] : [],
  ),
);

const FIRST_RADICAL = 0x2e80;
const LAST_RADICAL = 0x2fd5;
const REPLACEMENT = '\ufffd';

/** @returns the characters to read; '' for what leaves no mark and takes no room */
export function readGlyphText(text: string): string {
  const code = text.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return text;
  if (code >= FIRST_RADICAL && code <= LAST_RADICAL) {
    return RADICALS[text] ?? text.normalize('NFKC');
  }
  if (code === 9 || code === 10 || code === 13) return ' ';
  if (isControl(code)) return REPLACEMENT;
  return text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
}

export function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);
}

export const UNREADABLE_GLYPH = REPLACEMENT;
