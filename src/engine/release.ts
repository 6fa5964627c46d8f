/** Which build of the page this is, as the build wrote it into the page (`.ci/build`). */

export interface Release {
  /** e.g. 「0.1.0」; empty in development. */
  readonly version: string;
  /** Everything in one file, or files beside each other on a server. */
  readonly kind: 'single' | 'served';
  /**
   * SHA-256 in hex. Of the single file: of its script, which holds all but looks (a file cannot name its own);
   * of the served page: of the list `SHA256SUMS`, which names that of every file but the page itself.
   */
  readonly sha256: string;
}

/** @param content of the page's `meta` named release: version, kind, SHA-256 */
export function parseRelease(content: string): Release {
  const [version = '', kind = '', sha256 = ''] = content.split(' ');
  return { version, kind: kind === 'single' ? 'single' : 'served', sha256 };
}

export function readRelease(): Release {
  return parseRelease(
    document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? '',
  );
}

/**
 * Under which name work is kept in the browser. All pages from `file://` may share one storage there, of
 * whatever folder and version: each version of the single file keeps to its own, so that none reads what a
 * newer one has written. A server's pages are one, and take over from each other.
 */
export function storageNameOf({ version, kind }: Release): string {
  return kind === 'single' ? `gouji-file-${version}` : 'gouji';
}
