/** Whether a name is a unit's: the evidence first, then the question; whatever is answered can be undone. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CollectionFinding, Unit } from '../../../store/collection/between.ts';
import { useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import choice from './choice.module.css';
import styles from './name-question.module.css';
import { useUnitChanges } from './use-unit-changes.ts';

interface Props {
  readonly finding: CollectionFinding;
  /** It is the one that the key answers. */
  readonly isFirst: boolean;
  readonly isListed: boolean;
  /** Where another unit may be chosen: those there are. */
  readonly units?: readonly Unit[];
}

export function NameQuestion({ finding, isFirst, isListed, units }: Props): ReactNode {
  const words = useBatchWords().sameUnit;
  const say = useSay();
  const change = useUnitChanges();
  const { unit, about: name = '', evidence = [] } = finding;
  return (
    <div className={styles.question} data-first={isFirst || undefined} data-question={name}>
      <p className={styles.asked}>
        {words.asked} <b>{name}</b> → {isListed ? words.listed : words.other} <b>{unit}</b>？
      </p>
      <ul className={styles.evidence}>
        {evidence.map(({ isFor, text }) => (
          <li key={text.en} data-against={!isFor || undefined}>
            {!isFor && words.against}
            {say(text)}
          </li>
        ))}
      </ul>
      <div className={styles.answers}>
        <Button
          size="compact-sm"
          {...(isFirst ? {} : { variant: 'default' })}
          rightSection={isFirst ? <kbd className={styles.key}>Y</kbd> : null}
          onClick={() => change({ kind: 'alias', unit, name })}
        >
          {words.yes}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change({ kind: 'apart', unit, name })}
        >
          {words.no}
        </Button>
        {units !== undefined && <UnitChoice name={name} units={units} />}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly units: readonly Unit[];
}

/** Thousands of units are listed only when they are asked for. */
export function UnitChoice({ name, units }: ChoiceProps): ReactNode {
  const words = useBatchWords().sameUnit;
  const change = useUnitChanges();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  if (!isOpen) {
    return (
      <button type="button" className={styles.link} onClick={() => setOpen(true)}>
        {words.choose}
      </button>
    );
  }
  return (
    <>
      <select
        ref={focusOnce}
        className={choice.select}
        aria-label={words.chooseUnit(name)}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {units.map((each) => (
          <option key={each.name}>{each.name}</option>
        ))}
      </select>
      <Button
        size="compact-sm"
        variant="default"
        disabled={chosen === ''}
        onClick={() => change({ kind: 'alias', unit: chosen, name })}
      >
        {words.yes}
      </Button>
    </>
  );
}

/** It takes the place of the button that had the focus. */
function focusOnce(element: HTMLSelectElement | null): void {
  element?.focus();
}
