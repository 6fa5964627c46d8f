/** What one cell has been: its print, then each change with when, how and why; and the way back. */
import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { Edit } from '../../../report/edits.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { Printed } from './printed.tsx';
import styles from './cell-history.module.css';
import { valueOf } from './describe-step.ts';
import { formatTime } from './format-time.ts';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId;
}

/** Nothing for a cell that was never changed. */
export function CellHistory({ open, cell }: Props): ReactNode {
  const words = useDeskWords();
  const { revert } = useActions();
  const [isOpen, setOpen] = useState(false);
  const edits = open.edits.filter((edit) => edit.cell === cell);
  const printed = open.reading.cells[cell];
  if (edits.length === 0 || printed === undefined) return null;
  const { history } = words;
  const canRevert = open.report.cells[cell]?.state === 'edited';
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={340}
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button size="compact-xs" variant="default" onClick={() => setOpen(!isOpen)}>
          {history.ofCell(edits.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <ol className={styles.changes}>
          <li className={styles.change}>
            <span className={styles.how}>{words.bar.printed}</span>
            <span>
              <Printed reading={printed} />
              {printed.value !== null && printed.raw !== String(printed.value) && (
                <> {history.readAs(String(printed.value))}</>
              )}
            </span>
          </li>
          {edits.map((edit, index) => (
            <Change key={index} edit={edit} />
          ))}
        </ol>
        <div className={styles.foot}>
          <Button
            size="compact-xs"
            disabled={!canRevert}
            data-autofocus
            onClick={() => {
              revert([cell]);
              setOpen(false);
            }}
          >
            {history.revertCell}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Change({ edit: { from, to, at, by, note } }: { readonly edit: Edit }): ReactNode {
  const words = useDeskWords();
  const { origins } = words.history;
  return (
    <li className={styles.change}>
      <span className={styles.how}>{by === null ? origins.hand : origins[by]}</span>
      <span className={styles.what}>
        {from !== to && `${valueOf(from, words)} → `}
        <b>{valueOf(to, words)}</b>
        {note !== '' && <span className={styles.note}>{note}</span>}
      </span>
      <time className={styles.time} dateTime={at}>
        {formatTime(at)}
      </time>
    </li>
  );
}
