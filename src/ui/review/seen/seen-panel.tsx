/** A figure that was read on a picture: its print, what it may be, what the sums say of it, and the answer. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { cellsInDoubt, isCompared } from '../../../report/seen/cells-in-doubt.ts';
import { seenSupport } from '../../../report/seen/seen-support.ts';
import type { SeenPrint } from '../../../report/report.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { CropView } from '../../source/sheets/crop-view.tsx';
import { useCrops } from '../../source/sheets/use-crops.ts';
import { useFindingWalk } from '../findings/use-finding-walk.ts';
import styles from './seen-panel.module.css';
import { useSeenWalk } from './use-seen-walk.ts';
import { WhyInDoubt } from './why-in-doubt.tsx';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId;
}

const CROP = { width: 132, height: 92 };

/** Nothing for what was not read on a picture. */
export function SeenPanel({ open, cell }: Props): ReactNode {
  const seen = open.reading.cells[cell]?.seen;
  return seen === undefined ? null : <Panel open={open} cell={cell} seen={seen} />;
}

function Panel({ open, cell, seen }: Props & { readonly seen: SeenPrint }): ReactNode {
  const { seen: words } = useDeskWords();
  const crop = useCrops(open).get(cell);
  const { accept } = useSeenWalk();
  const walk = useFindingWalk();
  const isDone = isCompared(open, cell);
  const isInDoubt = cellsInDoubt(open).includes(cell);
  const support = seenSupport(open.report, cell);
  const value = open.reading.cells[cell]?.value ?? null;
  const figure = value === null ? words.none : String(value);
  const state = isDone ? 'compared' : isInDoubt ? 'doubt' : 'clear';
  return (
    <section className={styles.panel} aria-label={words.panel}>
      {crop !== undefined && (
        <div className={styles.crop}>
          <CropView crop={crop} {...CROP} label={words.crop(figure)} />
        </div>
      )}
      <div className={styles.facts}>
        <p className={styles.state} data-state={state} role="status">
          {words.readAs} <b>{figure}</b> {words.sure(percentOf(seen.confidence))} ·{' '}
          <span className={styles.verdict}>{words.states[state]}</span>
          {support.confirmedBy > 0 && (
            <span className={styles.confirmed}> · {words.confirmedBy(support.confirmedBy)}</span>
          )}
        </p>
        <Candidates cell={cell} seen={seen} />
        <div className={styles.answer}>
          <Button
            size="compact-xs"
            data-home
            title={words.rightHint}
            rightSection={<kbd className={styles.key}>Enter</kbd>}
            onClick={() => accept([cell])}
          >
            {words.right}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            rightSection={<kbd className={styles.key}>F8</kbd>}
            onClick={() => void walk.go(1)}
          >
            {words.next}
          </Button>
        </div>
        {isInDoubt && <WhyInDoubt support={support} />}
      </div>
    </section>
  );
}

const MOST_CANDIDATES = 4;
/** What shows as 0% helps nobody. */
const LEAST_SHOWN = 0.005;

function Candidates({
  cell,
  seen,
}: {
  readonly cell: CellId;
  readonly seen: SeenPrint;
}): ReactNode {
  const { seen: words } = useDeskWords();
  const { set } = useSeenWalk();
  const likely = seen.candidates
    .slice(0, MOST_CANDIDATES)
    .filter(({ confidence }, index) => index === 0 || confidence >= LEAST_SHOWN);
  return (
    <div className={styles.candidates} role="group" aria-label={words.candidates}>
      {likely.map(({ value, confidence }, index) => (
        <button
          key={value}
          type="button"
          className={styles.candidate}
          data-digit={index + 1}
          onClick={() => set([cell], value)}
        >
          <kbd className={styles.key}>{index + 1}</kbd>
          <b className={styles.figure}>{value}</b>
          <span className={styles.share}>
            <span className={styles.bar} style={{ width: `${percentOf(confidence)}%` }} />
          </span>
          <span className={styles.percent}>{percentOf(confidence)}%</span>
        </button>
      ))}
    </div>
  );
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
