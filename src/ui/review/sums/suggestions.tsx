/** What is probably wrong where sums do not hold: likeliest first, with what speaks for it. */
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { splitCellId } from '../../../form/form-types.ts';
import type { CellId } from '../../../form/form-types.ts';
import { nameCell } from '../../../form/name-cell.ts';
import type { AppStoreState, OpenReport, Repairs } from '../../../store/app-state.ts';
import { batchOf } from '../../../store/versions/set-aside.ts';
import type { CellChange } from '../../../report/cell-change.ts';
import type { Hypothesis, Knot } from '../../../store/repairs.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { AlikeDialog } from './alike-dialog.tsx';
import styles from './suggestions.module.css';
import type { DeskWords } from '../../words/desk.ts';
import { useLeadKey } from './use-lead-key.ts';

const selectRepairs = (state: AppStoreState): Repairs | null => state.repairs;
const selectHasOthers = (state: AppStoreState): boolean => batchOf(state).size > 1;

interface Props {
  readonly open: OpenReport;
  /** Whose sums are meant. */
  readonly cell: CellId;
  /** How many digits the readings of the finding have taken. */
  readonly digitsTaken?: number;
  /** Sends back what they are about, to be checked by the unit; not offered if absent. */
  readonly onCheck?: () => void;
}

export function Suggestions({ open, cell, digitsTaken = 0, onCheck }: Props): ReactNode {
  const words = useDeskWords();
  const { findRepairs, applyRepair } = useActions();
  const repairs = useApp(selectRepairs);
  const box = useRef<HTMLDivElement>(null);
  const [spread, setSpread] = useState<Hypothesis | null>(null);
  useEffect(() => {
    void findRepairs(open);
  }, [open, findRepairs]);
  const knots = repairs?.of === open ? repairs.knots.filter((knot) => concerns(knot, cell)) : [];
  const choices = numberChoices(knots, MOST_DIGITS - digitsTaken);
  const check = knots.some(({ isEqual }) => isEqual) ? onCheck : undefined;
  useLeadKey({ lead: leadOf(knots), box, apply: applyRepair });
  if (knots.length === 0) return null;
  return (
    <div ref={box} className={styles.box} role="group" aria-label={words.repair.heading}>
      <h3 className={styles.heading}>{words.repair.heading}</h3>
      {knots.map((knot) => (
        <KnotView
          key={knot.broken.map(({ rule, line }) => `${rule}/${line}`).join()}
          knot={knot}
          open={open}
          lead={leadOf(knots)}
          choices={choices}
          digitsTaken={digitsTaken}
          onSpread={setSpread}
        />
      ))}
      {check !== undefined && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<kbd className={styles.key}>0</kbd>}
          data-digit={0}
          aria-label={words.repair.check}
          title={words.repair.checkHint}
          onClick={check}
        >
          {words.repair.check}
        </Button>
      )}
      {spread !== null && (
        <AlikeDialog hypothesis={spread} onClose={() => setSpread(null)} open={open} />
      )}
    </div>
  );
}

function concerns({ broken, hypotheses }: Knot, cell: CellId): boolean {
  return (
    broken.some(({ left, right }) => left.includes(cell) || right.includes(cell)) ||
    hypotheses.some(({ changes }) => changes.some((change) => change.cell === cell))
  );
}

/** As many as there are keys for. */
const MOST_DIGITS = 9;

/** Beyond the third a suggestion is seldom the right one. */
const MOST_SHOWN = 3;

/** The one that F4 takes: the first, where it is clearly first. */
function leadOf([knot]: readonly Knot[]): Hypothesis | null {
  return knot === undefined || knot.isEqual ? null : (knot.hypotheses[0] ?? null);
}

/** Those that have a number: equals as far as there are digits, others as far as they are shown. */
function numberChoices(knots: readonly Knot[], digits: number): readonly Hypothesis[] {
  return knots
    .flatMap(({ hypotheses, isEqual }) => hypotheses.slice(0, isEqual ? digits : MOST_SHOWN))
    .slice(0, Math.max(0, digits));
}

interface KnotProps {
  readonly knot: Knot;
  readonly open: OpenReport;
  readonly lead: Hypothesis | null;
  readonly choices: readonly Hypothesis[];
  readonly digitsTaken: number;
  readonly onSpread: (hypothesis: Hypothesis) => void;
}

function KnotView(props: KnotProps): ReactNode {
  const { knot, open, lead, choices, digitsTaken, onSpread } = props;
  const words = useDeskWords();
  const [isWhole, setWhole] = useState(false);
  const { hypotheses } = knot;
  const numbered = hypotheses.filter((each) => choices.includes(each)).length;
  const shown = isWhole ? hypotheses : hypotheses.slice(0, Math.max(MOST_SHOWN, numbered));
  const hidden = hypotheses.length - shown.length;
  const remark = remarkOn(knot, words);
  return (
    <div className={styles.knot}>
      {knot.isEqual && hypotheses.length > 0 && (
        <p className={styles.equals}>
          {words.repair[hypotheses.length === 1 ? 'lonely' : 'equals']}
        </p>
      )}
      {shown.length > 0 && (
        <ol className={styles.list}>
          {shown.map((hypothesis) => (
            <li key={hypothesis.key} className={styles.item}>
              <Suggestion
                hypothesis={hypothesis}
                open={open}
                digit={
                  choices.includes(hypothesis)
                    ? digitsTaken + choices.indexOf(hypothesis) + 1
                    : null
                }
                isLead={hypothesis === lead}
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

function remarkOn({ looksLikeLayout, hypotheses, isComplete }: Knot, words: DeskWords): string {
  if (looksLikeLayout) return words.repair.layout;
  if (hypotheses.length === 0) return words.repair.nothing;
  return isComplete ? '' : words.repair.incomplete;
}

interface SuggestionProps {
  readonly hypothesis: Hypothesis;
  readonly open: OpenReport;
  /** The digit that takes it; null = none does. */
  readonly digit: number | null;
  readonly isLead: boolean;
  readonly onSpread: (hypothesis: Hypothesis) => void;
}

function Suggestion(props: SuggestionProps): ReactNode {
  const { hypothesis, open, digit, isLead, onSpread } = props;
  const words = useDeskWords();
  const say = useSay();
  const { applyRepair } = useActions();
  const hasOthers = useApp(selectHasOthers);
  const { message, changes, evidence } = hypothesis;
  return (
    <>
      <p className={styles.message}>
        {digit !== null && <kbd className={styles.digit}>{digit}</kbd>}
        {say(message)}
      </p>
      <div className={styles.changes}>
        {changes.map((change) => (
          <ChangeChip key={change.cell} open={open} change={change} />
        ))}
      </div>
      <div className={styles.actions}>
        <Button
          size="compact-xs"
          {...(isLead ? {} : { variant: 'default' })}
          data-digit={digit ?? undefined}
          onClick={() => applyRepair(hypothesis)}
          rightSection={isLead ? <kbd className={styles.key}>F4</kbd> : undefined}
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
  const words = useDeskWords();
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
