import type { ReactNode } from 'react';
import { decisionOn } from '../../../report/decision.ts';
import type { Finding } from '../../../report/finding.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './printed-desk.module.css';

/** Every finding of the report in its order, with its weight, what was decided and why. */
export function PrintedFindings({ open }: { readonly open: OpenReport }): ReactNode {
  const words = useDeskWords();
  const { findings } = open;
  return (
    <section>
      <h3>{words.findings.heading}</h3>
      {findings.length === 0 && <p>{words.findings.none}</p>}
      <ol className={styles.findings}>
        {findings.map((finding, index) => (
          <Line key={index} finding={finding} open={open} />
        ))}
      </ol>
    </section>
  );
}

function Line({
  finding,
  open,
}: {
  readonly finding: Finding;
  readonly open: OpenReport;
}): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const { resolution, note } = decisionOn(finding, open.report, open.decisions);
  const decided = resolution === 'open' ? [] : [words.findings.resolutions[resolution]];
  const said = [...decided, ...(note === '' ? [] : [note])];
  return (
    <li>
      <b>{words.severityLong[finding.severity]}</b> {say(finding.message)}
      {said.length > 0 && <i> {said.join(' · ')}</i>}
    </li>
  );
}
