/** What a paste would do, shown before it is done: what goes where, and what cannot be taken. */
import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { nameCell } from '../../../form/name-cell.ts';
import type { Report } from '../../../report/report.ts';
import { useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './paste-dialog.module.css';
import type { PastedCell, PastePlan } from '../range/plan-paste.ts';

interface Props {
  readonly plan: PastePlan;
  readonly report: Report;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What needs a look stands first, what stays as it is is only counted. */
const ORDER = ['noFigure', 'doubtful', 'change'] as const;

export function PasteDialog({ plan, report, onConfirm, onCancel }: Props): ReactNode {
  const words = useDeskWords();
  const shown = ORDER.flatMap((outcome) => plan.cells.filter((cell) => cell.outcome === outcome));
  const same = plan.cells.length - shown.length;
  return (
    // Without Modal.Header: its element would count as a second banner of the page.
    <Modal.Root
      opened
      centered
      size={620}
      lockScroll={false} // locking injects a style element, which the page's policy forbids
      returnFocus={false} // the grid takes the focus back to its cursor
      transitionProps={{ duration: 0 }}
      onClose={onCancel}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title className={styles.title}>{words.paste.title}</Modal.Title>
          <ul className={styles.remarks}>
            {remarksOn(plan, words.paste).map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
            {same > 0 && <li>{words.paste.same(same)}</li>}
          </ul>
          {shown.length > 0 && (
            <div
              className={styles.scroller}
              tabIndex={0}
              role="region"
              aria-label={words.paste.list}
            >
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{words.paste.cell}</th>
                    <th scope="col">{words.paste.now}</th>
                    <th scope="col">{words.paste.copied}</th>
                    <th scope="col">{words.paste.result}</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((pasted) => (
                    <PastedRow key={pasted.cell} pasted={pasted} report={report} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <div className={styles.buttons}>
            <Button variant="default" onClick={onCancel}>
              {words.paste.cancel}
            </Button>
            <Button data-autofocus disabled={plan.changes.length === 0} onClick={onConfirm}>
              {words.paste.confirm(plan.changes.length)}
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function remarksOn(
  { copied, selected, labels, outside, covered, shapesDiffer }: PastePlan,
  words: ReturnType<typeof useDeskWords>['paste'],
): string[] {
  const size = words.size(copied.rows, copied.columns);
  return [
    shapesDiffer ? words.shapes(size, selected.rows, selected.columns) : size,
    labels.rows + labels.columns > 0 ? words.labels(labels.rows, labels.columns) : '',
    outside > 0 ? words.outside(outside) : '',
    covered > 0 ? words.covered(covered) : '',
  ].filter((remark) => remark !== '');
}

function PastedRow({ pasted, report }: { pasted: PastedCell; report: Report }): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const valueOf = (value: number | null): string => String(value ?? words.grid.states.blank);
  const result = {
    noFigure: words.paste.noFigure,
    doubtful: words.paste.doubtful(valueOf(pasted.to)),
    change: valueOf(pasted.to),
    same: valueOf(pasted.to),
  }[pasted.outcome];
  return (
    <tr data-outcome={pasted.outcome}>
      <th scope="row">{say(nameCell(report, pasted.cell))}</th>
      <td>{valueOf(pasted.from)}</td>
      <td className={styles.text}>{pasted.text === '' ? words.grid.states.blank : pasted.text}</td>
      <td>{result}</td>
    </tr>
  );
}
