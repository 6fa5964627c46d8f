/** Which reports are added up to which body's table where the batch leaves the program: those that 汇总表 adds. */
import { childrenOf } from '../../collection/children-of.ts';
import type { ExportedRollUp } from '../../exchange/collection-shape.ts';
import type { CollectionView } from './collection-protocol.ts';

type Batch = Pick<CollectionView, 'units' | 'isListed' | 'years' | 'ledger'>;

/** The latest year first, bodies in the order of the list. */
export function rollUpsOf(batch: Batch): readonly ExportedRollUp[] {
  const reports = new Map(batch.ledger.map(({ unit, reports: of }) => [unit.name, of]));
  const bodies = batch.isListed ? listed(batch) : [{ body: null, units: withoutOwn(batch) }];
  return batch.years
    .flatMap((year, nth) =>
      bodies.map(({ body, units }): ExportedRollUp => {
        const given = units.map((name) => ({ name, report: reports.get(name)?.[nth] ?? null }));
        return {
          body,
          year,
          reports: given.flatMap(({ report }) => report ?? []),
          // Without a list nobody is known to be missing.
          missing: body === null ? [] : given.flatMap((of) => (of.report === null ? of.name : [])),
        };
      }),
    )
    .filter((each) => each.reports.length > 0)
    .sort((one, two) => two.year - one.year);
}

interface Body {
  readonly body: string;
  readonly units: readonly string[];
}

function listed(batch: Batch): readonly Body[] {
  return [...childrenOf(batch)].map(([body, units]) => ({
    body,
    units: units.map(({ name }) => name),
  }));
}

/** One government among the units is the body they are under; of several none is. */
function withoutOwn({ ledger }: Batch): readonly string[] {
  const units = ledger.map(({ unit }) => unit);
  const governments = units.filter(({ kind }) => kind === 'government');
  const isOwn = (name: string): boolean =>
    governments.length === 1 && governments[0]?.name === name;
  return units.flatMap(({ name }) => (isOwn(name) ? [] : name));
}
