/** Where the page has asked for something since it was loaded, as the browser itself has noted it. */

export interface RequestCount {
  readonly own: number;
  readonly elsewhere: number;
}

/**
 * @param names addresses of all that was asked for
 * @param page the page's own
 */
export function countRequests(names: readonly string[], page: string): RequestCount {
  const folder = new URL('.', page).href;
  const asked = names.filter((name) => !/^(?:data|blob):/.test(name));
  const own = asked.filter((name) => name.startsWith(folder)).length;
  return { own, elsewhere: asked.length - own };
}
