/**
 * Takes characters off the end of a text. A pattern like `/\d+$/` looks for the end anew from each
 * character of every run, which on a long text takes the square of its length.
 */
export function cutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
