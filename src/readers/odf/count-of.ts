/** How many columns or rows a cell spans or repeats, as OpenDocument says it; 1 where it says nothing sound. */
export function countOf(value: string | undefined): number {
  const count = Number(value ?? '1');
  return Number.isInteger(count) && count > 0 ? count : 1;
}
