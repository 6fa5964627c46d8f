/** What is probably wrong where sums do not hold: likeliest first, with what speaks for it. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { splitCellId } from '../../../form/form-types.ts';
import type { CellId } from '../../../form/form-types.ts';
import { nameCell } from '../../../form/name-cell.ts';
import type { AppStoreState, OpenReport, Repairs } from '../../../store/app-state.ts';
import { batchOf } from '../../../store/set-aside.ts';
import type { CellChange } from '../../../report/cell-change.ts';
import type { Hypothesis, Knot } from '../../../store/repairs.ts';
import { useActions, useApp, useSay, useWords } from '../../shared/app-context.ts';
import { AlikeDialog } from './alike-dialog.tsx';
import styles from './suggestions.module.css';
import { useApplyKey } from './use-apply-key.ts';

const selectRepairs = (state: AppStoreState): Repairs | null => state.repairs;
const selectHasOthers = (state: AppStoreState): boolean => batchOf(state).size > 1;

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId | null;
}

export function Suggestions({ open, cell }: Props): ReactNode {
  const words = useWords();
  const { findRepairs, applyRepair } = useActions();
  const repairs = useApp(selectRepairs);
  const [spread, setSpread] = useState<Hypothesis | null>(null);
  useEffect(() => {
    void findRepairs(open);
  }, [open, findRepairs]);
  const knots = repairs?.of === open ? repairs.knots.filter((knot) => concerns(knot, cell)) : [];
  useApplyKey(knots[0]?.hypotheses[0] ?? null, applyRepair);
  if (knots.length === 0) return null;
  return (
    <div className={styles.box} role="group" aria-label={words.repair.heading}>
      <h3 className={styles.heading}>{words.repair.heading}</h3>
      {knots.map((knot, index) => (
        <KnotView
          key={knot.broken.map(({ rule, line }) => `${rule}/${line}`).join()}
          knot={knot}
          open={open}
          hasKey={index === 0}
          onSpread={setSpread}
        />
      ))}
      {spread !== null && (
        <AlikeDialog hypothesis={spread} onClose={() => setSpread(null)} open={open} />
      )}
    </div>
  );
}

/** With no cell selected all are shown. */
function concerns({ broken, hypotheses }: Knot, cell: CellId | null): boolean {
  return (
    cell === null ||
    broken.some(({ left, right }) => left.includes(cell) || right.includes(cell)) ||
    hypotheses.some(({ changes }) => changes.some((change) => change.cell === cell))
  );
}

interface KnotProps {
  readonly knot: Knot;
  readonly open: OpenReport;
  /** The key applies its first suggestion. */
  readonly hasKey: boolean;
  readonly onSpread: (hypothesis: Hypothesis) => void;
}

/** Beyond the third a suggestion is seldom the right one. */
const MOST_SHOWN = 3;

function KnotView({ knot, open, hasKey, onSpread }: KnotProps): ReactNode {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const { hypotheses } = knot;
  const shown = isWhole ? hypotheses : hypotheses.slice(0, MOST_SHOWN);
  const hidden = hypotheses.length - shown.length;
  const remark = knot.looksLikeLayout
    ? words.repair.layout
    : hypotheses.length === 0
      ? words.repair.nothing
      : knot.isComplete
        ? ''
        : words.repair.incomplete;
  return (
    <div className={styles.knot}>
      {shown.length > 0 && (
        <ol className={styles.list}>
          {shown.map((hypothesis, index) => (
            <li key={hypothesis.key} className={styles.item}>
              <Suggestion
                hypothesis={hypothesis}
                open={open}
                hasKey={hasKey && index === 0}
                onSpread={onSpread}
              />
            </li>
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {words.repair.more(hidden)}
        </button>
      )}
      {isWhole && knot.more > 0 && (
        <p className={styles.remark}>{words.repair.unlisted(knot.more)}</p>
      )}
      {remark !== '' && <p className={styles.remark}>{remark}</p>}
    </div>
  );
}

interface SuggestionProps {
  readonly hypothesis: Hypothesis;
  readonly open: OpenReport;
  readonly hasKey: boolean;
  readonly onSpread: (hypothesis: Hypothesis) => void;
}

function Suggestion({ hypothesis, open, hasKey, onSpread }: SuggestionProps): ReactNode {
  const words = useWords();
  const say = useSay();
  const { applyRepair } = useActions();
  const hasOthers = useApp(selectHasOthers);
  const { message, changes, evidence } = hypothesis;
  return (
    <>
      <p className={styles.message}>{say(message)}</p>
      <div className={styles.changes}>
        {changes.map((change) => (
          <ChangeChip key={change.cell} open={open} change={change} />
        ))}
      </div>
      <div className={styles.actions}>
        <Button
          size="compact-xs"
          {...(hasKey ? {} : { variant: 'default' })}
          onClick={() => applyRepair(hypothesis)}
          rightSection={hasKey ? <kbd className={styles.key}>F4</kbd> : undefined}
        >
          {words.repair.apply}
        </Button>
        {hypothesis.pattern !== null && hasOthers && (
          <Button size="compact-xs" variant="default" onClick={() => onSpread(hypothesis)}>
            {words.repair.spread}
          </Button>
        )}
      </div>
      <p className={styles.evidence}>{evidence.map(({ text }) => say(text)).join(' ')}</p>
    </>
  );
}

interface ChipProps {
  readonly open: OpenReport;
  readonly change: CellChange;
}

/** Lights and selects its cell, so that its print is shown in the source. */
function ChangeChip({ open, change }: ChipProps): ReactNode {
  const words = useWords();
  const say = useSay();
  const { select } = useActions();
  const { cell, from, to } = change;
  const tab = splitCellId(cell)?.table;
  return (
    <button
      type="button"
      className={styles.chip}
      data-partner={cell}
      onClick={() => select(tab === undefined ? { cell } : { cell, tab })}
    >
      {say(nameCell(open.report, cell))} <s>{from ?? words.grid.states.blank}</s> → <b>{to}</b>
    </button>
  );
}
