/** A point of the letter: what is the matter and where, and what is asked, to be put in other words. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { originBetween, rewordedNote } from '../../store/collection/returned-between.ts';
import { LETTER_WORDS } from '../../store/returns/letter-facts.ts';
import type { LetterPoint } from '../../store/returns/letter-facts.ts';
import { useActions } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import styles from './letter-preview.module.css';

interface Props {
  readonly point: LetterPoint;
}

export function PreviewPoint({ point }: Props): ReactNode {
  const words = useDeskWords().returns;
  const { decide, decideBetween } = useActions();
  const { number, heading, place, boxes, sentences, notes, ask, findings } = point;
  const asked = [...notes, ask].join(' ');
  const [wording, setWording] = useState(asked);
  const keep = (): void => {
    const said = wording.trim();
    if (said === asked) return;
    const own = findings.filter((finding) => originBetween(finding) === null);
    decide(own, 'returned', said);
    for (const finding of findings) {
      const between = originBetween(finding);
      if (between !== null) decideBetween([between], 'returned', rewordedNote(finding, said));
    }
  };
  return (
    <li className={styles.point}>
      <b>
        {number}．{heading}
      </b>
      {place !== '' && (
        <p className={styles.place}>
          {LETTER_WORDS.place}
          {place}
        </p>
      )}
      {boxes.map((line, index) => (
        <p key={index} className={styles.boxes}>
          {line.map(({ label, value }, position) => (
            <span key={position} className={styles.box}>
              {label} <b>{value}</b>
            </span>
          ))}
        </p>
      ))}
      {sentences.length > 0 && <p className={styles.sentences}>{sentences.join('')}</p>}
      <textarea
        className={styles.wording}
        rows={1 + Math.floor(wording.length / CHARACTERS)}
        aria-label={words.wording(number)}
        title={words.wordingHint}
        value={wording}
        onChange={(event) => setWording(event.currentTarget.value)}
        onBlur={keep}
      />
    </li>
  );
}

/** About as many stand on a line of the field. */
const CHARACTERS = 36;
