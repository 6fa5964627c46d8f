/** `'sheet'!AB12` → sheet, row and column from 0. */
export function parseAddress(address: string): { sheet: string; row: number; column: number } {
  const [, sheet = '', letters = '', digits = ''] = /^'(.*)'!([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: sheet.replaceAll("''", "'"), row: Number(digits) - 1, column };
}
