/** Number formats of binary Word files (MSONFC, [MS-OSHARED] 2.2.1.3) by the names of ECMA-376 §17.18.59. */
const NAMES = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ' +
  'ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal ' +
  'japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth ' +
  'decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen ' +
  'decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ' +
  'ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand ' +
  'taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand'
).split(' ');
const NUMBER_IN_DASH = 57;
const NONE = 0xff;

/** Formats past those of Chinese (Korean, Hebrew, Thai …) are taken for plain digits. */
export function nameNumberFormat(code: number): string {
  if (code === NUMBER_IN_DASH) return 'numberInDash';
  return code === NONE ? 'none' : (NAMES[code] ?? 'decimal');
}
