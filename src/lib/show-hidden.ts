/**
 * Text of others that is shown in one line: names of files and agencies. What is not seen in it or turns
 * it round – controls (a terminal obeys them), letters without width, orders to write from right to
 * left (UTR 36, 2.2: `fdp.exe` shown as `exe.pdf`) – becomes a mark that is seen.
 */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, '\uFFFD');
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115F\u1160\u3164\uFFA0]/gu;
