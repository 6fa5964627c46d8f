/** A page among those of its file. */
export interface PageAt {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}
