/** 同字并看: the print of all figures read on pictures, those read as the same side by side. */
import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions, useLanguage } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { useCrops } from '../../source/sheets/use-crops.ts';
import type { Crops } from '../../source/sheets/use-crops.ts';
import styles from './contact-sheet.module.css';
import { facesOf } from './crop-faces.ts';
import { CropGrid } from './crop-grid.tsx';
import { useDrawnSheet } from './use-drawn-sheet.ts';
import { useSeenWalk } from './use-seen-walk.ts';
import { useSheetFacts } from './use-sheet-facts.ts';
import { useSheetKeys } from './use-sheet-keys.ts';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId | null;
}

export function ContactSheet({ open, cell }: Props): ReactNode {
  const { seen: words } = useDeskWords();
  const crops = useCrops(open);
  if (crops.size === 0) return <p className={styles.gone}>{words.sheet.gone}</p>;
  return <Sheet {...{ open, cell, crops }} />;
}

function Sheet({ open, cell, crops }: Props & { readonly crops: Crops }): ReactNode {
  const { seen: words } = useDeskWords();
  const { select } = useActions();
  const { accept } = useSeenWalk();
  const language = useLanguage();
  const facts = useSheetFacts(open);
  const { groups, all, inDoubt, confirmed } = facts;
  const first = all.find((id) => inDoubt.has(id)) ?? all[0] ?? null;
  const chosen = cell !== null && all.includes(cell) ? cell : first;
  const box = useRef<HTMLDivElement>(null);
  const sheet = useDrawnSheet(box, groups, chosen);
  const { marked, unmark, onKeyDown } = useSheetKeys(chosen, sheet.layout);
  const faceOf = useMemo(
    () => facesOf({ open, facts, crops, language }),
    [open, facts, crops, language],
  );
  const onChoose = useCallback((id: CellId) => select({ cell: id }), [select]);
  useEffect(() => {
    // What is chosen is explained beside the sheet.
    if (cell === null && first !== null) select({ cell: first });
  }, [cell, first, select]);
  return (
    <div className={styles.sheet}>
      <div className={styles.head}>
        <p className={styles.summary} role="status">
          {words.sheet.summary(all.length)} ·{' '}
          <b className={styles.doubt}>{words.sheet.inDoubt(inDoubt.size)}</b> ·{' '}
          {words.sheet.confirmed(confirmed.size)}
        </p>
        <Legend />
      </div>
      <CropGrid
        {...{ box, sheet, chosen, marked, faceOf, onChoose, onKeyDown }}
        onAccept={accept}
      />
      {marked.size > 0 && <MarkedBar marked={marked} unmark={unmark} />}
    </div>
  );
}

interface MarkedProps {
  readonly marked: ReadonlySet<CellId>;
  readonly unmark: () => void;
}

function MarkedBar({ marked, unmark }: MarkedProps): ReactNode {
  const { seen: words } = useDeskWords();
  const { accept } = useSeenWalk();
  return (
    <div className={styles.marked} role="status">
      <strong>{words.sheet.marked(marked.size)}</strong>
      <Button
        size="compact-xs"
        onClick={() => {
          accept([...marked]);
          unmark();
        }}
      >
        {words.right}
      </Button>
      <Button size="compact-xs" variant="default" onClick={unmark}>
        {words.sheet.unmark}
      </Button>
    </div>
  );
}

function Legend(): ReactNode {
  const { seen: words } = useDeskWords();
  const { keys } = words.sheet;
  return (
    <p className={styles.legend}>
      {words.sheet.lead} <span className={styles.bar} aria-hidden /> {words.states.confirmed}{' '}
      <span className={styles.box} aria-hidden>
        ?
      </span>{' '}
      {words.states.doubt} · <kbd>Space</kbd> {keys.mark} <kbd>0–9</kbd> {keys.set} <kbd>Enter</kbd>{' '}
      {keys.right} <kbd>F8</kbd> {keys.next}
    </p>
  );
}
