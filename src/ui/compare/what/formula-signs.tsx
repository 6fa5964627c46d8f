import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { FORMULA_UNITS } from '../../../store/comparisons.ts';
import type { OwnFormula } from '../../../store/comparisons.ts';
import styles from './formula.module.css';
import { useFormulaWords } from './use-formula-words.ts';

interface Props {
  readonly unit: OwnFormula['unit'];
  readonly onInsert: (text: string) => void;
  readonly onUnit: (unit: OwnFormula['unit']) => void;
}

/** What is put in by each; signs that few keyboards have are a click away. */
const SIGNS = [' + ', ' − ', ' × ', ' ÷ ', '（', '）'];

export function FormulaSigns({ unit, onInsert, onUnit }: Props): ReactNode {
  const words = useFormulaWords();
  return (
    <div className={styles.signs} role="group" aria-label={words.signs}>
      {SIGNS.map((sign) => (
        <Button key={sign} size="compact-sm" variant="default" onClick={() => onInsert(sign)}>
          {sign.trim()}
        </Button>
      ))}
      <span>{words.unit}</span>
      <SegmentedControl
        size="xs"
        aria-label={words.unit}
        value={unit}
        onChange={(value) => {
          const chosen = FORMULA_UNITS.find((each) => each === value);
          if (chosen !== undefined) onUnit(chosen);
        }}
        data={FORMULA_UNITS.map((value) => ({ value, label: words.units[value] }))}
      />
    </div>
  );
}
