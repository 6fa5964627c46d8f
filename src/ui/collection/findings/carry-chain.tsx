/** What a unit carried out of each year and into the next, column by column: the picture of the rule. */
import type { ReactNode } from 'react';
import { tablesOf } from '../../../form/editions.ts';
import { cellId } from '../../../form/form-types.ts';
import { figureOf } from '../../../report/figure-of.ts';
import type { ReportRecord } from '../../../report/record.ts';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import type { CollectionFinding } from '../../../store/collection/between.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './between.module.css';
import { FigureTable } from './figure-table.tsx';

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

interface Props {
  readonly finding: CollectionFinding;
  readonly collection: CheckedCollection;
}

export function CarryChain({ finding, collection }: Props): ReactNode {
  const words = useBatchWords().between;
  const reports = useApp(selectReports);
  const ids = collection.ledger.find(({ unit }) => unit.name === finding.unit)?.reports ?? [];
  const records = ids.map((id) => (id === null ? undefined : reports.get(id)?.record));
  const pairs = records.slice(1).flatMap((later, at) => {
    const earlier = records[at];
    return earlier === undefined || later === undefined ? [] : [{ earlier, later }];
  });
  const [first] = pairs;
  if (first === undefined) return null;
  const columns = tablesOf(first.later).requests.blocks[0]?.columns ?? [];
  return (
    <section className={styles.card}>
      <header className={styles.cardHead}>
        <h3>{words.chain}</h3>
        <span className={styles.soft}>{words.chainHint}</span>
      </header>
      <div className={styles.figures} tabIndex={0} role="group" aria-label={words.chain}>
        <FigureTable
          columns={columns}
          lines={pairs.map(({ earlier, later }) => {
            const label = `${earlier.year} → ${later.year}`;
            const figures = columns.map(({ key }) => {
              const out = carried(earlier, 'carriedOut', key);
              const into = carried(later, 'carriedIn', key);
              return { text: `${out} → ${into}`, isNamed: out !== into };
            });
            return { key: later.id, label, english: label, figures };
          })}
        />
      </div>
    </section>
  );
}

/** A blank counts as 0. */
function carried(record: ReportRecord, role: 'carriedOut' | 'carriedIn', column: string): number {
  const rows = tablesOf(record).requests.blocks.flatMap((block) => block.rows);
  const row = rows.find((each) => each.role === role);
  return row === undefined ? 0 : (figureOf(record, cellId('requests', row.key, column)) ?? 0);
}
