import { officialOtherRows, tablesOf, variantsOf } from '../../form/editions.ts';
import type { EditionId, FormVariant, OtherRows } from '../../form/editions.ts';
import type { ExportedReport } from './export-shape.ts';
import { importStatistics } from './import-statistics.ts';

/** The form that an exchanged report follows: it names the edition, its rows tell the variant. */
export function variantOf({ edition, tables }: ExportedReport): FormVariant {
  const { statistics: lines } = tables;
  return {
    edition,
    otherRows: otherRowsOf(edition, tables),
    ...(lines === undefined ? {} : { statistics: importStatistics(lines) }),
  };
}

/** The variant whose table 3 has the rows of the file, or most nearly so; at a tie the official one. */
function otherRowsOf(edition: EditionId, tables: ExportedReport['tables']): OtherRows {
  const rows = new Set(Object.keys(tables.requests));
  const variants = variantsOf(edition).map((variant) => {
    const keys = tablesOf(variant).requests.blocks.flatMap((block) => block.rows);
    const shared = keys.filter(({ key }) => rows.has(key)).length;
    return { otherRows: variant.otherRows, apart: keys.length + rows.size - 2 * shared };
  });
  const least = Math.min(...variants.map(({ apart }) => apart));
  const nearest = variants.find(({ apart }) => apart === least);
  return nearest?.otherRows ?? officialOtherRows(edition);
}
