/** Names of reports that fit no unit: asked about with the evidence, or to be given a unit by hand. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection } from '../../../store/app-state.ts';
import { foundBetween } from '../../../store/collection/between.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { PAGE } from '../../shared/shown-part.ts';
import { useGoToReport } from '../../shared/use-go-to-report.ts';
import { NameQuestion, UnitChoice } from '../naming/name-question.tsx';
import { useKnownUnits } from '../naming/use-known-units.ts';
import { useSameUnitKey } from '../naming/use-same-unit-key.ts';
import { useUnitChanges } from '../naming/use-unit-changes.ts';
import { findStrays } from './missing-rows.ts';
import type { StrayName } from './missing-rows.ts';
import styles from './missing.module.css';

const selectReports = (state: AppStoreState): AppStoreState['reports'] => state.reports;

const MOST_SHOWN = 10;

export function NamesSide({ collection }: { readonly collection: CheckedCollection }): ReactNode {
  const words = useBatchWords();
  const said = words.handIns;
  const found = useApp(foundBetween);
  const reports = useApp(selectReports);
  const { units } = useKnownUnits(collection);
  const [most, setMost] = useState(MOST_SHOWN);
  const asked = found.filter(({ finding }) => finding.rule === 'name-variant');
  const { names, unknown } = findStrays(collection, found, reports);
  useSameUnitKey(asked[0]?.finding ?? null);
  const shownNames = names.slice(0, Math.max(0, most - asked.length));
  const left = asked.length + names.length - Math.min(asked.length, most) - shownNames.length;
  return (
    <aside className={styles.side} data-pane="side" aria-label={said.names}>
      <h2 className={styles.sideHead}>
        {said.names} <span>{asked.length + names.length}</span>
      </h2>
      {asked.length + names.length === 0 && <p className={styles.hint}>{said.allNamed}</p>}
      {asked.slice(0, most).map(({ key, finding }, at) => (
        <NameQuestion
          key={key}
          finding={finding}
          isFirst={at === 0}
          isListed={collection.isListed}
          units={units}
        />
      ))}
      {shownNames.map((each) => (
        <Stray key={each.name} stray={each} units={units} />
      ))}
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + PAGE)}>
          {said.more(left)}
        </button>
      )}
      {unknown.length > 0 && <Unknown reports={unknown} />}
      <p className={styles.hint}>{said.namesHint}</p>
    </aside>
  );
}

interface StrayProps {
  readonly stray: StrayName;
  readonly units: readonly Unit[];
}

function Stray({ stray: { name, years, report }, units }: StrayProps): ReactNode {
  const words = useBatchWords();
  const said = words.sameUnit;
  const change = useUnitChanges();
  return (
    <div className={styles.stray} data-question={name}>
      <p>
        {said.asked} <b>{said.isOf(name, years.join(words.handIns.comma))}</b>
      </p>
      <p className={styles.soft}>{said.noneNear}</p>
      <div className={styles.answers}>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change({ kind: 'add', name, parent: null })}
        >
          {said.add}
        </Button>
        <UnitChoice name={name} units={units} />
        <OpenLink report={report} text={said.open} />
      </div>
    </div>
  );
}

function Unknown({ reports }: { readonly reports: readonly string[] }): ReactNode {
  const words = useBatchWords().sameUnit;
  return (
    <div className={styles.stray}>
      <p>{words.noIdentity(reports.length)}</p>
      {reports[0] !== undefined && <OpenLink report={reports[0]} text={words.open} />}
    </div>
  );
}

interface LinkProps {
  readonly report: string;
  readonly text: string;
}

function OpenLink({ report, text }: LinkProps): ReactNode {
  const goToReport = useGoToReport();
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => {
        void goToReport(report);
      }}
    >
      {text}
    </button>
  );
}
