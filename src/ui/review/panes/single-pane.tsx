/** One pane at a time over a bar at the foot: a telephone, or an ordinary window enlarged twice. */
import { Menu } from '@mantine/core';
import {
  IconAlertTriangle,
  IconFileText,
  IconListCheck,
  IconMenu2,
  IconTable,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { ReportList } from '../reports/report-list.tsx';
import review from './review-panes.module.css';
import type { PanesProps } from './review-panes.tsx';
import { Findings, Middle, Source } from './parts.tsx';
import styles from './single-pane.module.css';

const PANES = {
  list: IconListCheck,
  tables: IconTable,
  findings: IconAlertTriangle,
  source: IconFileText,
} as const;

export type PaneName = keyof typeof PANES;

/** From left to right. */
const PANE_NAMES = ['list', 'tables', 'findings', 'source'] as const satisfies readonly PaneName[];

interface Props extends PanesProps {
  readonly pane: PaneName;
  readonly setPane: (pane: PaneName) => void;
}

export function SinglePane({ open, asked, onShowKeys, pane, setPane }: Props): ReactNode {
  return (
    <div className={review.stack}>
      <div className={review.grow}>
        {pane === 'list' && <ReportList onChosen={() => setPane('tables')} />}
        {pane === 'tables' && <Middle open={open} />}
        {pane === 'findings' && open !== null && <Findings open={open} onShowKeys={onShowKeys} />}
        {pane === 'source' && open !== null && <Source open={open} asked={asked} />}
      </div>
      <PaneBar open={open} pane={pane} setPane={setPane} />
    </div>
  );
}

type BarProps = Pick<Props, 'open' | 'pane' | 'setPane'>;

function PaneBar({ open, pane, setPane }: BarProps): ReactNode {
  const words = useDeskWords();
  const { setScreen } = useActions();
  const left = open === null ? 0 : countOpen(open);
  return (
    <nav className={styles.bar} aria-label={words.panes.label} data-pane="bar">
      {PANE_NAMES.map((name) => {
        const Icon = PANES[name];
        return (
          <button
            key={name}
            type="button"
            className={styles.item}
            aria-current={name === pane ? 'true' : undefined}
            onClick={() => setPane(name)}
          >
            <Icon size={20} stroke={1.7} aria-hidden />
            {words.panes[name]}
            {name === 'findings' && left > 0 && <span className={styles.count}>{left}</span>}
          </button>
        );
      })}
      <Menu position="top-end" withinPortal={false}>
        <Menu.Target>
          <button type="button" className={styles.item}>
            <IconMenu2 size={20} stroke={1.7} aria-hidden />
            {words.panes.more}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['intake', 'collection', 'compare'] as const).map((screen) => (
            <Menu.Item key={screen} onClick={() => setScreen(screen)}>
              {words[screen]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}

function countOpen({ findings, report, decisions }: OpenReport): number {
  return findings.filter((each) => decisionOn(each, report, decisions).resolution === 'open')
    .length;
}
