/** Whether a browser is one of those in which the page is promised to work: Chromium 102, Firefox 115. */

/**
 * Asked of what came with Chromium 102 and Firefox 112 (older Firefox is turned away by
 * `public/too-old.js`): browsers on a Chromium of others' making do not always say which it is.
 */
export function isPromised(): boolean {
  return 'inert' in document.documentElement;
}

/** e.g. 「Chromium 109」, as the browser says of itself; null when it says neither. */
export function nameEngine(userAgent: string): string | null {
  const [, name = '', version = ''] =
    /\b(?:Headless)?(Chrom(?:e|ium)|Firefox)\/(\d+)/.exec(userAgent) ?? [];
  if (name === '') return null;
  return `${name === 'Firefox' ? name : 'Chromium'} ${version}`;
}
