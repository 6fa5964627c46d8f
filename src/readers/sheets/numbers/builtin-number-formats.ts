/**
 * Number formats that workbooks name by a number without writing them out (ECMA-376 §18.8.30), as a
 * Chinese Excel shows them: 14–22 and 37–44 follow the system's language, 27–36 and 50–58 exist for
 * East Asian ones only.
 */
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const CLOCK = 'h"时"mm"分"';
const CLOCK_SECONDS = 'h"时"mm"分"ss"秒"';

const BUILTIN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: CLOCK,
  33: CLOCK_SECONDS,
  34: `上午/下午${CLOCK}`,
  35: `上午/下午${CLOCK_SECONDS}`,
  36: YEAR_MONTH,
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '"¥"#,##0;"¥"-#,##0;"¥""-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '"¥"#,##0.00;"¥"-#,##0.00;"¥""-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  49: '@',
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: `上午/下午${CLOCK}`,
  56: `上午/下午${CLOCK_SECONDS}`,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** The code of a built-in format; General for a number that names none. */
export function builtinFormat(id: number): string {
  return BUILTIN_FORMATS[id] ?? 'General';
}
