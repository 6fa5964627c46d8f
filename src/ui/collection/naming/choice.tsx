/** A list to choose from. By key it is walked through first: what is chosen counts with Enter, or when it is left. */
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import styles from './choice.module.css';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  /** Where no label stands around it. */
  readonly label?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** It is about to be used: by then long lists must be whole. */
  readonly onNear?: () => void;
}

export function Choice({ label, value, options, onChoose, onNear }: Props): ReactNode {
  const [chosen, setChosen] = useState(value);
  const isByKey = useRef(false);
  const take = (to: string): void => {
    if (to !== value) onChoose(to);
  };
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={chosen}
      onPointerEnter={onNear}
      onFocus={onNear}
      onPointerDown={() => {
        isByKey.current = false;
      }}
      onKeyDown={({ key }) => {
        isByKey.current = true;
        if (key === 'Enter') take(chosen);
        if (key === 'Escape') setChosen(value);
      }}
      onChange={({ currentTarget }) => {
        setChosen(currentTarget.value);
        if (!isByKey.current) take(currentTarget.value);
      }}
      onBlur={() => take(chosen)}
    >
      {options.map((each) => (
        <option key={each.value} value={each.value}>
          {each.text}
        </option>
      ))}
    </select>
  );
}
