/** Which units are in the made table and which are not; of the chosen figure, who gave what; a paragraph, drafted. */
import { Button, SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { FormVariant } from '../../../../form/editions.ts';
import type { CellId } from '../../../../form/form-types.ts';
import type { CheckedCollection } from '../../../../store/app-state.ts';
import type {
  FaultyReport,
  MadeRollUpAsked,
  MadeRollUpView,
} from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import cells from '../cells/cells.module.css';
import { Side } from '../cells/side.tsx';
import { useGoToCell } from '../cells/use-go-to-cell.ts';
import { DraftCard } from './draft-card.tsx';
import { MadeCell } from './made-cell.tsx';
import styles from './made.module.css';
import { UnitPicker } from './unit-picker.tsx';

interface Props {
  readonly of: CheckedCollection;
  readonly asked: MadeRollUpAsked;
  readonly view: MadeRollUpView;
  readonly form: FormVariant;
  /** All units of the body. */
  readonly units: readonly string[];
  /** null = no figure is looked at. */
  readonly cell: CellId | null;
  readonly onChoose: (choice: Pick<MadeRollUpAsked, 'without' | 'mode'>) => void;
}

const NAMES = 12;

export function MadeSide({ of, asked, view, form, units, cell, onChoose }: Props): ReactNode {
  const { rollUp: words, madeRollUp: made } = useBatchWords();
  const { without, mode } = asked;
  const [isPicking, setPicking] = useState(false);
  return (
    <Side>
      {cell !== null && <MadeCell key={cell} of={of} view={view} form={form} cell={cell} />}
      <div className={styles.which}>
        <h2>{made.which}</h2>
        <span>{`${view.taken.length} / ${units.length}`}</span>
        <Button size="compact-sm" variant="default" onClick={() => setPicking(true)}>
          {made.pick}
        </Button>
      </div>
      {view.withErrors.length > 0 && (
        <section className={cells.block}>
          <h3 className={cells.blockHead}>
            {made.withErrors} <span>{words.units(view.withErrors.length)}</span>
          </h3>
          <div className={styles.mode}>
            <SegmentedControl
              size="xs"
              aria-label={made.mode}
              value={mode}
              onChange={(value) =>
                onChoose({ without, mode: value === 'leave-out' ? 'leave-out' : 'mark' })
              }
              data={(['mark', 'leave-out'] as const).map((value) => ({
                value,
                label: made.modes[value],
              }))}
            />
          </div>
          <Faulty units={view.withErrors} />
        </section>
      )}
      {view.lacking.length > 0 && <Lacking lacking={view.lacking} />}
      {view.missing.length > 0 && (
        <section className={cells.block}>
          <h3 className={cells.blockHead}>
            {made.noReports} <span>{words.units(view.missing.length)}</span>
          </h3>
          <p className={styles.names}>
            {words.names(view.missing.slice(0, NAMES), view.missing.length - NAMES)}
          </p>
        </section>
      )}
      <DraftCard asked={asked} view={view} form={form} />
      {isPicking && (
        <UnitPicker
          units={units}
          without={without}
          onChange={(now) => onChoose({ without: now, mode })}
          onClose={() => setPicking(false)}
        />
      )}
    </Side>
  );
}

function Lacking({ lacking }: Pick<MadeRollUpView, 'lacking'>): ReactNode {
  const { rollUp: words, madeRollUp: made } = useBatchWords();
  return (
    <section className={cells.block}>
      <h3 className={cells.blockHead}>{made.lackHead}</h3>
      {lacking.map(({ table, kind, units: { first, count } }) => (
        <p key={`${table} ${kind}`} className={styles.names}>
          {made.named(
            made.lackKinds[kind](made.parts[table], count),
            words.names(first.slice(0, NAMES), count - NAMES),
          )}
        </p>
      ))}
    </section>
  );
}

const FAULTY = 10;

function Faulty({ units }: { readonly units: readonly FaultyReport[] }): ReactNode {
  const { rollUp: words, madeRollUp: made } = useBatchWords();
  const go = useGoToCell();
  const [isAll, setAll] = useState(false);
  const sorted = useMemo(
    () => units.toSorted((one, two) => two.errors - one.errors || two.returned - one.returned),
    [units],
  );
  const shown = isAll ? sorted : sorted.slice(0, FAULTY);
  return (
    <ul className={cells.parts}>
      {shown.map(({ unit, report, errors, returned }) => (
        <li key={report}>
          <button type="button" className={cells.part} onClick={() => go(report, null)}>
            <span className={cells.unit}>{unit}</span>
            <span className={cells.number}>{made.errorCount(errors, returned)}</span>
          </button>
        </li>
      ))}
      {shown.length < sorted.length && (
        <li className={cells.rest}>
          <button type="button" className={cells.link} onClick={() => setAll(true)}>
            {words.rest(sorted.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
