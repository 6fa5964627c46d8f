/** The middle of the desk: who the report is of, its tables, its text and its versions under tabs. */
import { Tabs } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { TABLE_IDS } from '../../../form/form-types.ts';
import type { AppStoreState, OpenReport, ReviewTab, Selection } from '../../../store/app-state.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { later } from '../../shared/fault/later.tsx';
import styles from './desk.module.css';
import { marksOf } from '../grid/cell-marks.ts';
import { DeskHead } from '../head/desk-head.tsx';
import { DeskNotice } from '../history/desk-notice.tsx';
import { StepSaid } from '../history/step-said.tsx';
import { TableDesk } from './table-desk.tsx';
import { TextPane } from './text-pane.tsx';
import { useVersions } from '../versions/use-versions.ts';
import { VersionNotice } from '../versions/version-notice.tsx';

const VersionsPane = later(
  async () => (await import('../versions/versions-pane.tsx')).VersionsPane,
);

const ContactSheet = later(async () => (await import('../seen/contact-sheet.tsx')).ContactSheet);

const selectSelection = (state: AppStoreState): Selection => state.selection;
const selectOrder = ({ reports, open }: AppStoreState): number =>
  reports.get(open?.id ?? '')?.order ?? 0;

const TABS: readonly ReviewTab[] = [...TABLE_IDS, 'text'];
/** A report on 2008–2018 has its own statistics instead of the three tables. */
const TABS_OF_OLDER: readonly ReviewTab[] = ['statistics', 'text'];

/** The source as one of the tabs, where there is no room for it elsewhere. */
export interface SourceTab {
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
  readonly pane: ReactNode;
}

const SOURCE = 'source';

interface Props {
  readonly open: OpenReport;
  readonly source?: SourceTab;
}

export function Desk({ open, source }: Props): ReactNode {
  const words = useDeskWords();
  const selection = useApp(selectSelection);
  const order = useApp(selectOrder);
  const { select } = useActions();
  const versions = useVersions(open.id);
  const marks = useMemo(() => marksOf(open, selection.finding), [open, selection.finding]);
  const own = open.report.edition === 'older' ? TABS_OF_OLDER : TABS;
  const hasOthers = versions.replaced.length + versions.rivals.length > 0;
  const isSeen = useMemo(
    () => Object.values(open.reading.cells).some(({ seen }) => seen !== undefined),
    [open.reading],
  );
  const tabs: readonly ReviewTab[] = [
    ...own,
    ...(isSeen ? (['seen'] as const) : []),
    ...(hasOthers ? (['versions'] as const) : []),
  ];
  const tab = tabs.find((each) => each === selection.tab) ?? tabs[0] ?? 'text';
  const isOnSource = source?.isOn === true;
  const turnTo = (value: string | null): void => {
    source?.turn(value === SOURCE);
    // The source shows the cell that is selected, and coming back from it finds it again.
    if (value !== SOURCE && value !== tab) selectTab(select, tabs, value);
  };
  return (
    <section className={styles.desk} data-pane="tables" aria-label={words.tables}>
      <DeskHead open={open} />
      <DeskNotice />
      <StepSaid open={open} />
      <VersionNotice versions={versions} order={order} />
      <Tabs value={isOnSource ? SOURCE : tab} onChange={turnTo} className={styles.tabs}>
        <Tabs.List>
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each} className={styles.tab}>
              {words.tabs[each]}
              {marks.countIn(each) > 0 && (
                <span className={styles.badge}>{marks.countIn(each)}</span>
              )}
            </Tabs.Tab>
          ))}
          {source !== undefined && (
            <Tabs.Tab value={SOURCE} className={styles.tab}>
              {words.source.heading}
            </Tabs.Tab>
          )}
        </Tabs.List>
      </Tabs>
      {isOnSource ? (
        <div className={styles.table}>{source.pane}</div>
      ) : tab === 'versions' ? (
        <VersionsPane key={open.id} open={open} versions={versions} />
      ) : tab === 'seen' ? (
        <div className={styles.table}>
          <ContactSheet key={open.id} open={open} cell={selection.cell} />
        </div>
      ) : tab === 'text' ? (
        <TextPane report={open.report} />
      ) : (
        <TableDesk open={open} table={tab} cell={selection.cell} marks={marks} />
      )}
    </section>
  );
}

function selectTab(
  select: (selection: Partial<Selection>) => void,
  tabs: readonly ReviewTab[],
  value: string | null,
): void {
  const tab = tabs.find((each) => each === value);
  if (tab !== undefined) select({ tab, cell: null, finding: null });
}
