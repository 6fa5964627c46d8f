/** What the build says of the packages that the page is made of (`.ci/build/papers.ts`). */
declare module 'virtual:shipped' {
  export const PACKAGES: readonly {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  }[];
  /** The text of all licences. */
  export const LICENCES: string;
}
