/** What the origins of a document speak of: its pages, or else the pictures among its text. */
import type { Document, PageSize } from './document.ts';

/** Empty where its text stands on nothing of a fixed size. */
export function sheetsOf({
  pages,
  pictures,
}: Pick<Document, 'pages' | 'pictures'>): readonly PageSize[] {
  return pages ?? pictures ?? [];
}
