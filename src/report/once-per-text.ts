/**
 * What follows from the text of a report alone. Every edit of a figure makes a new report around the
 * same sections, so what was found in them is kept by them: an edit costs no second look at the prose.
 */
import type { Report } from './report.ts';

/** What no edit of a figure changes; naming agency and year may change the year. */
export type ReportText = Pick<Report, 'sections' | 'year' | 'edition'>;

interface Known<Read> extends Pick<ReportText, 'year' | 'edition'> {
  readonly found: Read;
}

/** `read` once a text, however many reports are made of it. */
export function oncePerText<Read>(read: (text: ReportText) => Read): (text: ReportText) => Read {
  const bySections = new WeakMap<Report['sections'], Known<Read>[]>();
  return ({ sections, year, edition }) => {
    const known = bySections.get(sections);
    const same = known?.find((each) => each.year === year && each.edition === edition);
    if (same !== undefined) return same.found;
    const found = read({ sections, year, edition });
    if (known === undefined) bySections.set(sections, [{ year, edition, found }]);
    else known.push({ year, edition, found });
    return found;
  };
}
