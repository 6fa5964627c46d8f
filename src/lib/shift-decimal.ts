/**
 * Moves the decimal point of a printed number without binary rounding:
 * `shiftDecimal('73802895.90', -4)` → `'7380.289590'`.
 * @param digits optional sign, digits, optional fraction
 * @param places how far the point moves to the right; negative = to the left
 */
export function shiftDecimal(digits: string, places: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace(/^[+-]/, '').split('.');
  const all = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  return `${sign}${all.slice(0, point).padEnd(point, '0')}.${all.slice(point)}0`;
}
