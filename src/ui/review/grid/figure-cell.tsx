import { IconLock } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { isUnknown } from '../../../report/report.ts';
import type { Cell } from '../../../report/report.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import type { CellMark } from './cell-marks.ts';
import styles from './figure-grid.module.css';
import type { Draft } from './use-draft.ts';

interface Props {
  readonly id: CellId;
  /** Where it stands in the printed table, counted from 0. */
  readonly column: number;
  readonly columnSpan: number;
  readonly cell: Cell | undefined;
  readonly original: Cell | undefined;
  readonly mark: CellMark;
  readonly isChosen: boolean;
  readonly isLocked: boolean;
  readonly isCursor: boolean;
  readonly isInRange: boolean;
  readonly isTabStop: boolean;
  /** What is being typed here; null = nothing. */
  readonly draft: Draft | null;
}

const UNKNOWN = '?';
const SIGNS = { accepted: '✓', returned: '↩' } as const;

export const FigureCell = memo(function FigureCell(props: Props): ReactNode {
  const words = useDeskWords();
  const { id, mark, draft } = props;
  const state = props.cell?.state ?? 'lost';
  const text = textOf(props.cell);
  const was = state === 'edited' ? originalText(props.original) : null;
  const remarks = [
    words.grid.states[state],
    mark === null ? '' : words.grid.marks[mark],
    was === null ? '' : words.grid.original(was),
    props.isLocked ? words.repair.lock : '',
  ].filter((remark) => remark !== '');
  const label = [text === '' ? words.grid.states.blank : text, ...remarks].join('，');
  return (
    <td
      data-cell={id}
      data-state={state}
      data-mark={mark ?? undefined}
      data-chosen={props.isChosen || undefined}
      data-cursor={props.isCursor || undefined}
      aria-selected={props.isInRange}
      aria-colindex={props.column + 1}
      aria-invalid={mark === 'broken' || undefined}
      aria-label={remarks.length === 0 ? undefined : label}
      title={remarks.join(' · ') || undefined}
      colSpan={props.columnSpan}
      tabIndex={props.isTabStop ? 0 : -1}
      className={styles.figure}
    >
      {was !== null && (
        <span className={styles.was} aria-hidden>
          {was === '' ? words.grid.states.blank : was}
        </span>
      )}
      {draft === null ? text : <CellEditor draft={draft} />}
      {props.isLocked && <IconLock className={styles.lock} size={11} aria-hidden />}
      <Sign mark={mark} />
    </td>
  );
});

function Sign({ mark }: Pick<Props, 'mark'>): ReactNode {
  if (mark !== 'accepted' && mark !== 'returned') return null;
  return (
    <span className={styles.tick} aria-hidden>
      {SIGNS[mark]}
    </span>
  );
}

/** A figure, nothing for a blank, a question mark for what could not be read. */
function textOf(cell: Cell | undefined): string {
  if (isUnknown(cell)) return UNKNOWN;
  return String(cell?.value ?? '');
}

function originalText(original: Cell | undefined): string {
  return original === undefined || original.value === null
    ? (original?.raw ?? '')
    : String(original.value);
}

function CellEditor({ draft }: { readonly draft: Draft }): ReactNode {
  const words = useDeskWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  return (
    <>
      <input
        ref={input}
        className={styles.editor}
        aria-label={words.grid.editing}
        aria-invalid={draft.problem !== null}
        value={draft.text ?? ''}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => draft.setText(event.currentTarget.value)}
      />
      {draft.problem !== null && (
        <span className={styles.problem} role="alert">
          {draft.problem}
        </span>
      )}
    </>
  );
}
