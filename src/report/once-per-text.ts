/**
 * What follows from the text of a report alone. Every edit of a figure makes a new report around the
 * same sections, so what was found in them is kept by them: an edit costs no second look at the prose.
 */
import type { Report } from './report.ts';

/** What no edit of a figure changes; naming agency and year may change the year. */
export type ReportText = Pick<Report, 'sections' | 'year' | 'edition'>;

/** `read` once a text, however many reports are made of it. */
export function oncePerText<Read>(read: (text: ReportText) => Read): (text: ReportText) => Read {
  const bySections = new WeakMap<Report['sections'], Map<string, Read>>();
  return ({ sections, year, edition }) => {
    const known = bySections.get(sections) ?? new Map<string, Read>();
    bySections.set(sections, known);
    const key = `${year} ${edition}`;
    const found = known.get(key) ?? read({ sections, year, edition });
    known.set(key, found);
    return found;
  };
}
