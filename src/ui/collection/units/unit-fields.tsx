/** Name, superior and kind of a unit, to be set right. */
import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { KIND_WORDS, UNIT_KINDS } from '../../../store/collection/between.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { Choice } from '../naming/choice.tsx';
import { possibleParents } from './unit-tree.ts';
import styles from './units.module.css';
import { useUnitChanges } from '../naming/use-unit-changes.ts';

interface Props {
  readonly unit: Unit;
  readonly units: readonly Unit[];
}

export function UnitFields({ unit, units }: Props): ReactNode {
  const words = useBatchWords();
  const say = useSay();
  const change = useUnitChanges();
  return (
    <>
      <UnitName name={unit.name} />
      <label className={styles.field}>
        <span>{words.unitList.parent}</span>
        <ParentChoice key={unit.parent} unit={unit} units={units} />
      </label>
      <label className={styles.field}>
        <span>{words.unitList.kind}</span>
        <Choice
          key={unit.kind}
          value={unit.kind}
          options={UNIT_KINDS.map((kind) => ({ value: kind, text: say(KIND_WORDS[kind]) }))}
          onChoose={(value) => {
            const to = UNIT_KINDS.find((each) => each === value);
            if (to !== undefined) change({ kind: 'kind', unit: unit.name, to });
          }}
        />
      </label>
    </>
  );
}

/** Thousands of bodies are listed only when one is to be chosen: the panel follows every arrow key. */
function ParentChoice({ unit, units }: Props): ReactNode {
  const words = useBatchWords().unitList;
  const change = useUnitChanges();
  const [isNear, setNear] = useState(false);
  const { name, parent } = unit;
  const options = useMemo(() => {
    const isListed = units.some((each) => each.name === parent);
    const own =
      parent === null
        ? []
        : [{ value: parent, text: isListed ? parent : words.unlistedParent(parent) }];
    const possible = isNear ? possibleParents(units, name).map((each) => each.name) : [];
    return [
      { value: '', text: words.noParent },
      ...own,
      ...possible.filter((each) => each !== parent).map((each) => ({ value: each, text: each })),
    ];
  }, [units, name, parent, isNear, words]);
  return (
    <Choice
      value={parent ?? ''}
      options={options}
      onNear={() => setNear(true)}
      onChoose={(to) => change({ kind: 'parent', unit: name, parent: to === '' ? null : to })}
    />
  );
}

/** Taken when the field is left, or with Enter; Esc leaves the name as it was. */
function UnitName({ name }: { readonly name: string }): ReactNode {
  const words = useBatchWords().unitList;
  const change = useUnitChanges();
  const { goInCollection } = useActions();
  const [text, setText] = useState(name);
  const rename = (): void => {
    const to = text.trim();
    if (to === name) return;
    if (change({ kind: 'rename', unit: name, name: to })) goInCollection({ unit: to });
    else setText(name);
  };
  return (
    <label className={styles.field}>
      <span>{words.name}</span>
      <TextInput
        size="xs"
        data-unit-name
        className={styles.input}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={rename}
        onKeyDown={({ key }) => {
          if (key === 'Enter') rename();
          if (key === 'Escape') setText(name);
        }}
      />
    </label>
  );
}
