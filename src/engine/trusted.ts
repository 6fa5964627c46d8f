/**
 * The only places where text becomes script or markup, after W3C Trusted Types: the page's policy
 * (`index.html`) refuses it everywhere else. Engines that do not know trusted types go on without.
 */

/** As much of the interface as is used; to the types what a policy vouches for is text as before. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Rules) => Rules;
}

interface Rules {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
}

declare const trustedTypes: TrustedTypes | undefined;

/** The name that the page's policy lists. */
const POLICY = 'gouji';

const RULES: Rules = {
  createHTML: (html) => html,
  createScriptURL(url) {
    const { protocol, origin, href } = new URL(url, location.href);
    // Of blobs the page's policy decides: the single file has all its threads in itself.
    if (protocol !== 'blob:' && origin !== location.origin)
      throw new TypeError('a thread runs our own script only');
    return href;
  },
};

const rules =
  typeof trustedTypes === 'undefined' ? RULES : trustedTypes.createPolicy(POLICY, RULES);

/** @param url of a script of ours: of a module beside the page, or of a blob, whole in itself */
export function startThread(url: string): Worker {
  // Chromium runs no module of a blob for a page from `file://`.
  const type = url.startsWith('blob:') ? 'classic' : 'module';
  return new Worker(rules.createScriptURL(url), { type });
}

/** @param url of the script that answers for the page's folder; undefined where a test has switched it off */
export function startServiceWorker(url: string): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.register(rules.createScriptURL(url));
}

/** Markup as a document apart from the page: nothing in it runs, loads or is shown. */
export function parseApart(html: string): Document {
  return new DOMParser().parseFromString(rules.createHTML(html), 'text/html');
}
