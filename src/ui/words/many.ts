/** A count with its noun, in English: 1 report, 2 reports. @param several where it is not the noun with an s */
export function many(n: number, one: string, several = `${one}s`): string {
  return `${n} ${n === 1 ? one : several}`;
}
