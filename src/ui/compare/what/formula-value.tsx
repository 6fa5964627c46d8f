import type { ReactNode } from 'react';
import { measureRecord, printCases, printValue } from '../../../store/comparisons.ts';
import type { ComparedReport, Measure } from '../../../store/comparisons.ts';
import { useSay } from '../../shared/app-context.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import type { CheckedDraft, FormulaDraft } from './formula-draft.ts';
import styles from './formula.module.css';
import { useFormulaWords } from './use-formula-words.ts';

interface Props {
  readonly draft: FormulaDraft;
  readonly checked: CheckedDraft;
  readonly sample: ComparedReport | null;
}

/** What is wrong and where, or what comes out in one unit; and what the name lacks. */
export function FormulaValue({ draft, checked, sample }: Props): ReactNode {
  const words = useFormulaWords();
  const say = useSay();
  const { problem, measure, nameProblem } = checked;
  return (
    <div id="formula-value" role="status" className={styles.value}>
      {draft.text !== '' && problem !== null && <p className={styles.problem}>{say(problem)}</p>}
      {problem === null && measure !== null && sample === null && <p>{words.noSample}</p>}
      {problem === null && measure !== null && sample !== null && (
        <p>
          {words.sample(sample.name, sample.record.year)}: <Value measure={measure} of={sample} />
        </p>
      )}
      {problem === null && nameProblem === 'missing' && <p>{words.noName}</p>}
      {nameProblem === 'taken' && (
        <p className={styles.problem}>{words.nameTaken(draft.name.trim())}</p>
      )}
    </div>
  );
}

function Value({
  measure,
  of,
}: {
  readonly measure: Measure;
  readonly of: ComparedReport;
}): ReactNode {
  const words = useFormulaWords();
  const { absences } = useCompareWords();
  const measured = measureRecord(of.record, measure, 0);
  if ('absence' in measured) return absences[measured.absence];
  const cases = printCases(measured);
  return (
    <>
      <b>{printValue(measure, measured.value)}</b>
      {cases !== '' && words.cases(cases)}
    </>
  );
}
