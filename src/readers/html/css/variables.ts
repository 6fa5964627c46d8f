/** Values that style sheets give names to (CSS Variables 1), as far as they are the same all over the page. */

/** A longer one is no colour and hides nothing. */
const LONGEST = 100;
const DEFINED = /(?<![\w-])(--[\w-]+)\s*:([^;{}]*)/g;
const USED = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g;
/** Variables of variables. */
const ROUNDS = 3;

/** Null for one that is not the same everywhere: nobody knows which holds where. */
type Variables = ReadonlyMap<string, string | null>;

export function findVariables(texts: readonly string[]): Variables {
  const found = new Map<string, string | null>();
  for (const text of texts) {
    if (!text.includes('var(')) continue;
    for (const sheet of texts) {
      for (const [, name = '', written = ''] of sheet.matchAll(DEFINED)) {
        const value = written.trim();
        const known = found.get(name);
        const isOne = known === undefined || known === value;
        found.set(name, isOne && value.length <= LONGEST ? value : null);
      }
    }
    return found;
  }
  return found;
}

/** What is not known stays as it is written, and hides nothing. */
export function fillVariables(text: string, variables: Variables): string {
  let filled = text;
  for (let round = 0; round < ROUNDS && filled.includes('var('); round++)
    filled = filled.replaceAll(USED, (whole: string, name: string, other?: string) =>
      variables.has(name) ? (variables.get(name) ?? whole) : (other?.trim() ?? whole),
    );
  return filled;
}
