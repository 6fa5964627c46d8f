/** Which unit alone explains the difference, numbered by evidence; those alike stand in one line. */
import type { ReactNode } from 'react';
import type { Explained, Some } from '../../../../store/collection/roll-up/roll-up-types.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import cells from '../cells/cells.module.css';
import { useGoToCell } from '../cells/use-go-to-cell.ts';
import { groupExplained } from './group-explained.ts';
import type { ExplainedGroup } from './group-explained.ts';
import styles from './own.module.css';

/** So many ways to explain it, and units that would do it alike. */
const WAYS = 5;
const ALIKE = 4;

export function ExplainedList({ explained }: { readonly explained: Some<Explained> }): ReactNode {
  const words = useBatchWords().rollUp;
  const groups = groupExplained(explained.first).slice(0, WAYS);
  return (
    <section className={cells.block}>
      <h3 className={cells.blockHead}>
        {words.explainHead} {groups.length > 0 && <span>{words.explainOrder}</span>}
      </h3>
      {groups.length === 0 && <p className={styles.none}>{words.explainNone}</p>}
      <ol className={styles.ways}>
        {groups.map((group) => (
          <Way key={`${group[0].kind} ${group[0].report}`} group={group} />
        ))}
      </ol>
    </section>
  );
}

function Way({ group }: { readonly group: ExplainedGroup }): ReactNode {
  const words = useBatchWords().rollUp;
  const go = useGoToCell();
  const [{ kind, printed, right, cells: count }] = group;
  const { errors, returned } = group.length === 1 ? group[0] : { errors: 0, returned: 0 };
  const evidence = [
    ...(count > 1 ? [words.explainsCells(count)] : []),
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(returned > 0 ? [words.returned(returned)] : []),
    ...(group.length > ALIKE ? [words.others(group.length - ALIKE)] : []),
  ];
  return (
    <li>
      {group.slice(0, ALIKE).map(({ unit, report, cell }) => (
        <button
          key={report}
          type="button"
          className={styles.unit}
          title={words.toCell(unit)}
          onClick={() => go(report, cell)}
        >
          {unit}
        </button>
      ))}{' '}
      {words.explained[kind](printed, right)}
      {evidence.length > 0 && <p>{evidence.join(' · ')}</p>}
    </li>
  );
}
