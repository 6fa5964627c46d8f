/** Characters that XML 1.0 does not know: one of them and a whole file of Office counts as damaged. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

export function dropUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}
