/** Why a figure on a picture is in doubt: what its sums speak for. */
import type { ReactNode } from 'react';
import type { SeenSupport, SumVoice } from '../../../report/seen/seen-support.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './seen-panel.module.css';

export function WhyInDoubt({ support }: { readonly support: SeenSupport }): ReactNode {
  const { seen: words } = useDeskWords();
  const { own, others, broken, confirmedBy } = support;
  const voices = others.length > 0 ? [...others, ...own] : [];
  const speak = ({ equation, value }: SumVoice): string => words.voice[equation.along.kind](value);
  const isUnconfirmed = others.length === 0 && broken === 0;
  return (
    <div className={styles.why}>
      <strong>{words.why}</strong>
      {isUnconfirmed && <p>{confirmedBy > 0 || own.length > 0 ? words.weak : words.noSum}</p>}
      {voices.map((voice) => (
        <p key={`${voice.equation.rule}/${voice.equation.line}`}>{speak(voice)}</p>
      ))}
      {broken > 0 && <p>{words.broken(broken)}</p>}
      {others.length > 0 && own.length > 0 && <p className={styles.hint}>{words.unsettled}</p>}
    </div>
  );
}
