/** One crop of the sheet: its print, framed by what is known of it. */
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { nameCell } from '../../../form/name-cell.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { CropView } from '../../source/sheets/crop-view.tsx';
import type { Crop } from '../../source/sheets/use-crops.ts';
import styles from './contact-sheet.module.css';
import type { Standing } from './use-sheet-facts.ts';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId;
  /** Absent where its page is not at hand. */
  readonly crop: Crop | undefined;
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  readonly standing: Standing;
}

const HIGH = 40;
const WIDTHS = { digit: 40, many: 76 };

export function CropButton({ open, cell, crop, isChosen, isMarked, standing }: Props): ReactNode {
  const { seen: words } = useDeskWords();
  const say = useSay();
  const { select } = useActions();
  const read = open.reading.cells[cell]?.value ?? null;
  const value = open.report.cells[cell]?.value ?? null;
  const isSet = value !== read;
  const name = say(nameCell(open.report, cell));
  const state = words.states[standing];
  const said = [name, read ?? words.none, ...(isSet ? [words.sheet.changed(String(value))] : [])];
  const width = read !== null && read >= 0 && read < 10 ? WIDTHS.digit : WIDTHS.many;
  return (
    <button
      type="button"
      className={styles.crop}
      data-crop={cell}
      data-partner={cell}
      data-standing={standing}
      {...(isChosen ? { 'data-cursor': true } : {})}
      tabIndex={isChosen ? 0 : -1}
      aria-pressed={isMarked}
      aria-label={[...said, state].join(' ')}
      title={`${name} · ${state}`}
      onClick={() => select({ cell })}
    >
      {crop === undefined ? (
        <span className={styles.figure}>{read ?? '?'}</span>
      ) : (
        <CropView crop={crop} width={width} height={HIGH} />
      )}
      {isSet && <span className={styles.now}>{value ?? '—'}</span>}
    </button>
  );
}
