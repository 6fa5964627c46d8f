/** Until when each kind of unit has to publish: set here, held against every report of the batch. */
import { IconCalendarTime } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { KIND_WORDS, UNIT_KINDS } from '../../../store/collection/between.ts';
import type { UnitKind } from '../../../store/collection/between.ts';
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import type { CollectionSettings } from '../../../store/collection/unit-lists.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { PopoverButton } from '../../shared/popover-button.tsx';
import { Choice } from '../naming/choice.tsx';
import type { Option } from '../naming/choice.tsx';
import { changeDeadline, daysOf } from './change-deadline.ts';
import styles from './missing.module.css';

const selectSettings = (state: AppStoreState): CollectionSettings =>
  collectionState(state).settings;

export function DeadlinesButton(): ReactNode {
  const words = useBatchWords().handIns;
  return (
    <PopoverButton
      label={words.deadlines}
      icon={<IconCalendarTime size={17} aria-hidden />}
      position="bottom-end"
      width={340}
    >
      {() => (
        <div className={styles.deadlines}>
          <p>{words.deadlinesText}</p>
          {UNIT_KINDS.map((kind) => (
            <Deadline key={kind} kind={kind} />
          ))}
        </div>
      )}
    </PopoverButton>
  );
}

function optionsOf(numbers: readonly number[], text: (n: number) => string): Option[] {
  return numbers.map((n) => ({ value: String(n), text: text(n) }));
}

const MONTHS = Array.from({ length: 12 }, (_none, at) => at + 1);

function Deadline({ kind }: { readonly kind: UnitKind }): ReactNode {
  const said = useBatchWords().handIns;
  const settings = useApp(selectSettings);
  const { changeCollection } = useActions();
  const say = useSay();
  const name = say(KIND_WORDS[kind]);
  const [month = 1, day = 31] = settings.deadlines[kind].split('-').map(Number);
  const set = (to: { readonly month: number; readonly day: number }): void =>
    changeCollection({ kind: 'settings', to: changeDeadline(settings, kind, to) });
  return (
    <div className={styles.deadline}>
      <span>{name}</span>
      <Choice
        key={`month ${month}`}
        label={said.month(name)}
        value={String(month)}
        options={optionsOf(MONTHS, said.months)}
        onChoose={(value) => set({ month: Number(value), day })}
      />
      <Choice
        key={`day ${day}`}
        label={said.day(name)}
        value={String(day)}
        options={optionsOf(daysOf(month), said.days)}
        onChoose={(value) => set({ month, day: Number(value) })}
      />
    </div>
  );
}
