/** One crop of the sheet: its print, framed by what is known of it. */
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { CropView } from '../../source/sheets/crop-view.tsx';
import styles from './contact-sheet.module.css';
import type { CropFace } from './crop-faces.ts';
import { FRAME, leftOf, PRINT } from './lay-crops.ts';

interface Props {
  readonly cell: CellId;
  readonly face: CropFace;
  /** From 0. */
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  readonly onChoose: (cell: CellId) => void;
}

export function CropButton(props: Props): ReactNode {
  const { cell, face, column, width, isChosen, isMarked, onChoose } = props;
  const { seen: words } = useDeskWords();
  const { crop, name, read, value, standing } = face;
  const isSet = value !== read;
  const state = words.states[standing];
  const said = [name, read ?? words.none, ...(isSet ? [words.sheet.changed(String(value))] : [])];
  return (
    <button
      type="button"
      role="gridcell"
      className={styles.crop}
      style={{ left: leftOf(column, width), width }}
      data-crop={cell}
      data-partner={cell}
      data-standing={standing}
      {...(isChosen ? { 'data-cursor': true } : {})}
      tabIndex={isChosen ? 0 : -1}
      aria-colindex={column + 1}
      aria-selected={isMarked}
      aria-label={[...said, state].join(' ')}
      title={`${name} · ${state}`}
      onClick={() => onChoose(cell)}
    >
      {crop === undefined ? (
        <span className={styles.figure}>{read ?? '?'}</span>
      ) : (
        <CropView crop={crop} width={width - FRAME.across} height={PRINT.height} />
      )}
      {isSet && <span className={styles.now}>{value ?? '—'}</span>}
    </button>
  );
}
