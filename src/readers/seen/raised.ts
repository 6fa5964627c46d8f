/**
 * Raised and lowered text as the characters that Unicode has for it (superscripts and subscripts), so that
 * a footnote mark never reads as a digit of the figure before it.
 */
const RAISED = new Map(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁺⁻⁼⁽⁾'].map((mark, index) => [
    '0123456789abcdefghijklmnoprstuvwxyz+-=()'[index] ?? '',
    mark,
  ]),
);
const LOWERED = new Map(
  [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'].map((mark, index) => ['0123456789+-=()'[index] ?? '', mark]),
);

/** Characters without a raised form (Chinese, brackets) stay themselves. */
export function raise(text: string): string {
  return replaceBy(RAISED, text);
}

export function lower(text: string): string {
  return replaceBy(LOWERED, text);
}

function replaceBy(marks: ReadonlyMap<string, string>, text: string): string {
  return [...text].map((character) => marks.get(narrow(character)) ?? character).join('');
}

/** Full-width digits and signs are raised like plain ones. */
function narrow(character: string): string {
  const code = character.charCodeAt(0);
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  return plain.toLowerCase();
}
