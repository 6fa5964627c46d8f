/** Agency and year over every layout of titles and every kind of agency. */
import { processFile } from '../../src/worker/process-file.ts';
import { createRandom } from '../support/random.ts';
import { inventAgency, TITLE_LAYOUTS, titledReport } from './titles.ts';

export interface TitleScore {
  readonly docs: number;
  readonly agencies: number;
  readonly years: number;
  readonly wrong: readonly string[];
}

/** @param count documents, shared out evenly among the layouts */
export async function scoreTitles(count: number): Promise<TitleScore> {
  const random = createRandom(1);
  const wrong: string[] = [];
  const right = { agencies: 0, years: 0 };
  const each = Math.ceil(count / TITLE_LAYOUTS.length);
  for (const layout of TITLE_LAYOUTS) {
    for (let made = 0; made < each; made++) {
      const parts = { agency: inventAgency(random), year: random.int(2019, 2025) };
      const { name, text } = titledReport(layout, parts);
      const { reports } = await processFile(name, new TextEncoder().encode(text));
      const { agency, year } = reports[0]?.reading ?? { agency: '(no report)', year: null };
      if (year === parts.year) right.years++;
      else wrong.push(`${layout.id}: ${year} for ${parts.year}`);
      if (agency === parts.agency) right.agencies++;
      else wrong.push(`${layout.id}: ${agency} for ${parts.agency}`);
    }
  }
  return { docs: each * TITLE_LAYOUTS.length, ...right, wrong };
}
