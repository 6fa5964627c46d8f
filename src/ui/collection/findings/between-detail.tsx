/** One finding between reports: what is printed in each of them, what speaks for which, and the decision. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { TABLE_IDS } from '../../../form/form-types.ts';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { tabOfRule } from '../../../store/collection/between.ts';
import type { CollectionFinding, DecidedFinding } from '../../../store/collection/between.ts';
import type { SessionReport } from '../../../store/storage/session.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { WeightMark } from '../../shared/decide/weight-mark.tsx';
import styles from './between.module.css';
import { AnswerHere } from './answer-here.tsx';
import { CarryChain } from './carry-chain.tsx';
import { DecideBetween } from './decide-between.tsx';
import { ReportCard } from './report-card.tsx';
import { WitnessList } from './witness-list.tsx';

const selectReports = (state: AppStoreState): ReadonlyMap<string, SessionReport> => state.reports;

/** Findings of some checks are seen best where their kind has a tab of its own. */
function TabLink({ finding }: { readonly finding: CollectionFinding }): ReactNode {
  const words = useBatchWords();
  const { goInCollection } = useActions();
  const tab = tabOfRule(finding.rule);
  if (tab === null) return null;
  const [cell = null] = finding.cells.map((each) => each.cell);
  const table = TABLE_IDS.find((each) => cell?.startsWith(`${each}.`));
  const { year, unit } = finding;
  return (
    <p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          goInCollection({ tab, year, unit, cell, ...(table === undefined ? {} : { table }) })
        }
      >
        {words.between.seeIn(words.gathered.tabs[tab])}
      </Button>
    </p>
  );
}

/** So many reports are shown with their figures; of a note on hundreds the first ones. */
const MOST_CARDS = 6;

interface Props {
  readonly item: DecidedFinding;
  readonly collection: CheckedCollection;
}

export function BetweenDetail({ item, collection }: Props): ReactNode {
  const words = useBatchWords();
  const say = useSay();
  const reports = useApp(selectReports);
  const { finding } = item;
  const shown = finding.reports.slice(0, MOST_CARDS);
  const rest = finding.reports.length - shown.length;
  return (
    <article className={styles.finding}>
      <h2 className={styles.message} data-severity={finding.severity}>
        <WeightMark severity={finding.severity} />
        <span>{say(finding.message)}</span>
      </h2>
      <div className={styles.cards}>
        {shown.flatMap((id) => {
          const report = reports.get(id);
          return report === undefined
            ? []
            : [<ReportCard key={id} record={report.record} finding={finding} />];
        })}
      </div>
      {rest > 0 && <p className={styles.soft}>{words.between.moreReports(rest)}</p>}
      <TabLink finding={finding} />
      <WitnessList finding={finding} />
      {finding.rule === 'carry-over' && <CarryChain finding={finding} collection={collection} />}
      {item.decision.resolution === 'open' && (
        <AnswerHere finding={finding} collection={collection} />
      )}
      <DecideBetween item={item} />
    </article>
  );
}
