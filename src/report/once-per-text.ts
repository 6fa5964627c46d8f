/**
 * What follows from the text of a report alone. Every edit of a figure makes a new report around the
 * same sections, so what was found in them is kept by them: an edit costs no second look at the prose.
 */
import type { Report } from './report.ts';

/** What no edit of a figure changes; naming agency and year may change the year. */
export type ReportText = Pick<Report, 'sections' | 'year' | 'edition'>;

/** What was found in a text, by what found it. */
interface Known extends Pick<ReportText, 'year' | 'edition'> {
  readonly found: Map<unknown, unknown>;
}

/** One for all that read: to keep one for each takes the engine longer than many of them read. */
const knownBySections = new WeakMap<Report['sections'], Known[]>();

/** `read` once a text, however many reports are made of it. */
export function oncePerText<Read>(read: (text: ReportText) => Read): (text: ReportText) => Read {
  return ({ sections, year, edition }) => {
    const { found } = knownOf({ sections, year, edition });
    // Under its own key stands what `read` returned.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (found.has(read)) return found.get(read) as Read;
    const result = read({ sections, year, edition });
    found.set(read, result);
    return result;
  };
}

function knownOf({ sections, year, edition }: ReportText): Known {
  const known = knownBySections.get(sections);
  const same = known?.find((each) => each.year === year && each.edition === edition);
  if (same !== undefined) return same;
  const first = { year, edition, found: new Map<unknown, unknown>() };
  if (known === undefined) knownBySections.set(sections, [first]);
  else known.push(first);
  return first;
}
