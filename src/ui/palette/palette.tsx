/** Ctrl+K: reports, units, findings and commands, found by a part of their name and taken by Enter. */
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useLanguage } from '../shared/app-context.ts';
import { Dialog } from '../shared/dialog.tsx';
import { PALETTE_WORDS } from '../words/palette.ts';
import { findEntries } from './entry.ts';
import type { Entry, FoundGroup } from './entry.ts';
import styles from './palette.module.css';
import { useEntries } from './use-entries.ts';
import type { Asked } from './use-entries.ts';

interface Props {
  readonly onClose: () => void;
  readonly onAsk: (asked: Asked) => void;
}

export function Palette({ onClose, onAsk }: Props): ReactNode {
  const words = PALETTE_WORDS[useLanguage()];
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(onAsk);
  const drawn = useDeferredValue(query);
  const groups = findEntries(entries, drawn);
  const listed = groups.flatMap(({ shown }) => shown);
  const chosen = listed[Math.min(at, listed.length - 1)];
  const take = ({ run }: Entry): void => {
    onClose();
    run();
  };
  // The hand may be faster than the list: Enter takes what answers to the words as they stand.
  const takeTyped = (): void => {
    const best = drawn === query ? chosen : findEntries(entries, query)[0]?.shown[0];
    if (best !== undefined) take(best);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((Math.max(0, at) + step + listed.length) % listed.length || 0);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) takeTyped();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={words.heading} onClose={onClose}>
      <input
        type="text"
        className={styles.field}
        role="combobox"
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={chosen?.id}
        aria-label={words.search}
        placeholder={words.search}
        data-autofocus
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" role="listbox" aria-label={words.heading} className={styles.list}>
        {groups.map((group) => (
          <Group key={group.group} {...group} chosen={chosen} onTake={take} />
        ))}
      </div>
      {listed.length === 0 && <p role="status">{words.nothing}</p>}
    </Dialog>
  );
}

interface GroupProps extends FoundGroup {
  readonly chosen: Entry | undefined;
  readonly onTake: (entry: Entry) => void;
}

function Group({ group, shown, hidden, chosen, onTake }: GroupProps): ReactNode {
  const words = PALETTE_WORDS[useLanguage()];
  return (
    <div role="group" aria-labelledby={`palette-${group}`}>
      <div id={`palette-${group}`} className={styles.head}>
        {words.groups[group]}
        {hidden > 0 && <span className={styles.hidden}>{words.hidden(hidden)}</span>}
      </div>
      {shown.map((entry) => (
        <Option key={entry.id} entry={entry} isChosen={entry === chosen} onTake={onTake} />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly entry: Entry;
  readonly isChosen: boolean;
  readonly onTake: (entry: Entry) => void;
}

function Option({ entry, isChosen, onTake }: OptionProps): ReactNode {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // The keys are those of the field, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={option}
      id={entry.id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={styles.option}
      onClick={() => onTake(entry)}
    >
      <span className={styles.text}>{entry.text}</span>
      <span className={styles.detail}>{entry.detail}</span>
    </div>
  );
}
