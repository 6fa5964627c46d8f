/** What the page's own policy (Content-Security-Policy) lets it ask for. */

/**
 * Sources that are the page itself, or nothing at all; those by hash name a text that stands in it. Wasm is started by such
 * a text, and asks for nothing but through it.
 */
const OWN = /^(?:'none'|'self'|'sha256-[\w+/=]+'|'wasm-unsafe-eval'|data:|blob:)$/;

/**
 * @param policy as it stands in the page
 * @returns whether scripts may ask for nothing, and whatever else is loaded comes from the page itself
 */
export function isClosed(policy: string): boolean {
  const directives = new Map(
    policy.split(';').map((each) => {
      const [name = '', ...sources] = each.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const isNone = (name: string): boolean => directives.get(name)?.join(' ') === "'none'";
  // Not bound by the default: where forms may go.
  return (
    ['default-src', 'connect-src', 'form-action'].every(isNone) &&
    [...directives]
      .filter(([name]) => name.endsWith('-src'))
      .every(([, sources]) => sources.every((source) => OWN.test(source)))
  );
}
