/**
 * Bytes → text. The order follows what Chinese files need: byte order mark, strict UTF-8, then the
 * likeliest of the declared charset, GB18030, Big5 and UTF-16 by how much of the result reads as
 * Chinese. Every GB label means GB18030 (WHATWG Encoding maps gb2312 to GBK, a subset).
 */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** How much it reads like text: 1 for strict UTF-8, else about the share of usual characters. */
  readonly confidence: number;
}

/** Enough text to judge an encoding by. */
const SAMPLE_BYTES = 65_536;
/** A declared charset is believed unless another reads this much better. */
const DECLARED_BONUS = 0.1;
const CANDIDATES = ['gb18030', 'big5', 'utf-8', 'utf-16le', 'utf-16be'] as const;
type Encoding = (typeof CANDIDATES)[number];

/** Characters that make up about half of any official Chinese text, in both scripts. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过产种面方后多定行学法所民得经十三之进着等部度家力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
    '國會這為個們來時對發動過種後學經進現實產機當點從業應開關與問題總數規檔條項處罰強費單萬構務組織結轉續辦屬複議訴訟維糾審況導報書體無證認獲類內執詢補訪舉請',
);

/**
 * Decodes a text file or page.
 * @param declared the charset that the file itself names (HTML meta), if any
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const marked = findByteOrderMark(bytes);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (marked !== null) {
    const confidence = scoreText(decode(sample, marked));
    return { text: decode(bytes, marked), encoding: marked, confidence };
  }
  const strict = decodeStrictly(bytes) ?? (isStrictUtf8(sample) ? decode(bytes, 'utf-8') : null);
  if (strict !== null) {
    if (sample.every((byte) => byte < 128)) return decodeAscii(bytes, sample);
    return { text: strict, encoding: 'utf-8', confidence: 1 };
  }
  const wanted = normaliseLabel(declared);
  const scored = CANDIDATES.map((encoding) => ({
    encoding,
    score: scoreText(decode(sample, encoding)) + (encoding === wanted ? DECLARED_BONUS : 0),
  }));
  const best = scored.reduce((left, right) => (right.score > left.score ? right : left));
  const { encoding, score } = best;
  return { text: decode(bytes, encoding), encoding, confidence: score };
}

/** ASCII bytes are UTF-8, unless every second one is NUL (UTF-16 of plain Latin text). */
function decodeAscii(bytes: Uint8Array, sample: Uint8Array): DecodedText {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const isWide = Math.max(even, odd) >= sample.length / 4;
  const encoding = !isWide ? 'utf-8' : even > odd ? 'utf-16be' : 'utf-16le';
  return { text: decode(bytes, encoding), encoding, confidence: 1 };
}

/** The charset that a page's head names: `<meta charset>` or the http-equiv form. */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

function findByteOrderMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** The text of bytes that are UTF-8 throughout; null for any others. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Strict UTF-8, forgiving only a character cut by the end of the sample. */
function isStrictUtf8(sample: Uint8Array): boolean {
  for (let cut = 0; cut < 4 && cut < sample.length; cut++) {
    if (decodeStrictly(sample.subarray(0, sample.length - cut)) !== null) return true;
  }
  return false;
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function normaliseLabel(label: string | null): Encoding | null {
  if (label === null) return null;
  const plain = label.toLowerCase();
  if (/^(?:gb|cp936|x-gbk|ms936|windows-936)/.test(plain)) return 'gb18030';
  if (/^(?:big5|cp950|x-big5)/.test(plain)) return 'big5';
  if (/^utf-?8/.test(plain)) return 'utf-8';
  if (/^utf-?16be/.test(plain)) return 'utf-16be';
  return /^utf-?16/.test(plain) ? 'utf-16le' : null;
}

/** Share of characters that official Chinese text is made of, minus what it never holds. */
function scoreText(text: string): number {
  let score = 0;
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length++;
    if (COMMON.has(character)) score += 1;
    else if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) score -= 2;
    else if (code < 127) score += 0.5;
    else if (code >= 0xe000 && code <= 0xf8ff) score -= 1;
  }
  return length === 0 ? 0 : score / length;
}
