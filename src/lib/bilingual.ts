/** One sentence in the two languages of the program. Chinese comes first and goes into files. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
