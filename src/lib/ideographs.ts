const HAN = /\p{Script=Han}/u;
const FIRST = 0x2e80;
const USUAL = { first: 0x4e00, last: 0x9fff };

/** Whether a text holds an ideograph. A pattern of all of them is slow on the digits of most cells. */
export function holdsIdeograph(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST) return (code >= USUAL.first && code <= USUAL.last) || HAN.test(text);
  }
  return false;
}
