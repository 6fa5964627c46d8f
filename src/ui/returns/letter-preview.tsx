/** The letter to a unit as it will leave, on paper; what each point asks for can be put in other words. */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState, CheckedCollection, OpenReport } from '../../store/app-state.ts';
import { listedNames } from '../../store/collection/listed-name.ts';
import { returnedBetween } from '../../store/collection/returned-between.ts';
import { bareFileName, LETTER_WORDS } from '../../store/returns/letter-facts.ts';
import type { LetterFacts } from '../../store/returns/letter-facts.ts';
import { pointsOf } from '../../store/returns/returned-report.ts';
import { useApp } from '../shared/app-context.ts';
import { useDeskWords } from '../shared/use-desk-words.ts';
import styles from './letter-preview.module.css';
import { PreviewPoint } from './preview-point.tsx';

const selectCollection = (state: AppStoreState): CheckedCollection | null => state.collection;

interface Props {
  readonly open: OpenReport;
  readonly facts: LetterFacts;
}

export function LetterPreview({ open, facts }: Props): ReactNode {
  const words = useDeskWords().returns;
  const { year, source } = open.report;
  const collection = useApp(selectCollection);
  const agency = useMemo(
    () => listedNames(collection, [open.report.agency])(open.report.agency),
    [collection, open.report.agency],
  );
  const between = useApp(returnedBetween).get(open.id);
  const points = useMemo(() => pointsOf(open, between ?? []), [open, between]);
  return (
    <article
      className={styles.paper}
      data-paper
      lang="zh-CN"
      aria-label={words.letter}
      tabIndex={0}
    >
      <h3 className={styles.title}>
        {LETTER_WORDS.titleOf(year).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h3>
      <p className={styles.text}>
        <Given text={agency ?? ''} />：
      </p>
      <p className={styles.opening}>
        {LETTER_WORDS.opening('')}
        {LETTER_WORDS.reportOf(agency === null ? '' : `${agency} `, year)}
        {LETTER_WORDS.file(bareFileName(source.name))}
        {LETTER_WORDS.request(points.length)}
        <b>
          <Given text={facts.deadline} />
        </b>
        {LETTER_WORDS.again}
        {LETTER_WORDS.leaveAlone}
      </p>
      <ol className={styles.points}>
        {points.map((point) => (
          <PreviewPoint key={`${point.number}/${point.ask}`} point={point} />
        ))}
      </ol>
      <p className={styles.signature}>
        <Given text={facts.sender} />
        {LETTER_WORDS.seal}
        <br />
        <Given text={facts.date} />
      </p>
      <p className={styles.foot}>
        {LETTER_WORDS.contact}
        <Given text={facts.contact} />　{LETTER_WORDS.phone}
        <Given text={facts.phone} />
      </p>
    </article>
  );
}

/** What is given, or a line to write it on. */
function Given({ text }: { readonly text: string }): ReactNode {
  return text.trim() === '' ? <span className={styles.blank} /> : text;
}
