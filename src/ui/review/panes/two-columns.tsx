/** A narrower window: the tables, with the source as one of their tabs and the reports behind a button; the findings. */
import { Splitter } from '@mantine/core';
import type { ReactNode } from 'react';
import { FoldedList } from '../reports/folded-list.tsx';
import styles from './review-panes.module.css';
import type { PanesProps } from './review-panes.tsx';
import type { DeskLayout } from './use-desk-layout.ts';
import { Findings, Middle, Source } from './parts.tsx';
import { SPLIT_LINES } from './split-lines.ts';

interface Props extends PanesProps {
  readonly layout: DeskLayout;
}

export function TwoColumns({ layout, ...panes }: Props): ReactNode {
  const { open, asked, isSourceShown, showSource, onShowKeys } = panes;
  const { narrow, setNarrow } = layout;
  const source =
    open === null
      ? undefined
      : {
          isOn: isSourceShown,
          turn: showSource,
          pane: <Source open={open} asked={asked} />,
        };
  return (
    <Splitter
      {...SPLIT_LINES}
      className={styles.splitter}
      sizes={[...narrow]}
      onSizeChange={(sizes) => setNarrow(sizes.map(Number))}
    >
      <Splitter.Pane defaultSize={narrow[0] ?? 0} min="400px" className={styles.pane}>
        <FoldedList />
        <Middle open={open} {...(source === undefined ? {} : { source })} />
      </Splitter.Pane>
      <Splitter.Pane defaultSize={narrow[1] ?? 0} min="260px" className={styles.pane}>
        {open !== null && <Findings open={open} onShowKeys={onShowKeys} />}
      </Splitter.Pane>
    </Splitter>
  );
}
