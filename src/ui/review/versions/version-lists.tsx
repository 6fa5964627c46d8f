/** The three lists of the check of versions; a line is one click from its cell. */
import type { ReactNode } from 'react';
import { nameCell } from '../../../form/name-cell.ts';
import { splitCellId } from '../../../form/form-types.ts';
import type { CellId } from '../../../form/form-types.ts';
import { SECTIONS } from '../../../form/sections.ts';
import type { SectionId } from '../../../form/sections.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import type { Asked, VersionComparison } from '../../../store/versions/version-comparison.ts';
import { useActions, useLanguage, useSay } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { valueOf } from '../history/describe-step.ts';
import styles from './versions.module.css';

interface AskedProps {
  readonly title: string;
  readonly tone: 'error' | 'good';
  readonly asked: readonly Asked[];
  readonly open: OpenReport;
}

export function AskedList({ title, tone, asked, open }: AskedProps): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  return (
    <section className={styles.list} data-tone={tone}>
      <h3>
        {title} <span className={styles.count}>{asked.length}</span>
      </h3>
      <ul>
        {asked.map(({ finding, note, changes }, index) => (
          <li key={index}>
            <GoToCell cell={changes[0]?.cell ?? finding.cells[0]}>{say(finding.message)}</GoToCell>
            {changes.map(({ cell, from, to }) => (
              <span key={cell} className={styles.change}>
                {say(nameCell(open.report, cell))} {valueOf(from, words)} → {valueOf(to, words)}
              </span>
            ))}
            {note !== '' && <span className={styles.note}>{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangeProps {
  readonly changes: VersionComparison['unasked'];
  readonly open: OpenReport;
}

export function ChangeList({ changes: { cells, sentences }, open }: ChangeProps): ReactNode {
  const words = useDeskWords();
  const say = useSay();
  const language = useLanguage();
  const nameSection = (id: SectionId): string => {
    const section = SECTIONS.find((each) => each.id === id);
    return (language === 'zh' ? section?.label : section?.english) ?? id;
  };
  return (
    <section className={styles.list} data-tone="doubt">
      <h3>
        {words.versions.unasked}{' '}
        <span className={styles.count}>
          {words.versions.unaskedCount(cells.length, sentences.length)}
        </span>
      </h3>
      <ul>
        {cells.map(({ cell, from, to }) => (
          <li key={cell}>
            <GoToCell cell={cell}>{say(nameCell(open.report, cell))}</GoToCell>
            <span className={styles.change}>
              {valueOf(from, words)} → {valueOf(to, words)}
            </span>
          </li>
        ))}
        {sentences.map(({ section, removed, added }, index) => (
          <li key={index}>
            <span>{nameSection(section)}</span>
            <p className={styles.prose}>
              {removed.length > 0 && <del>{removed.join('')}</del>}
              {added.length > 0 && <ins>{added.join('')}</ins>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GoProps {
  readonly cell: CellId | undefined;
  readonly children: ReactNode;
}

function GoToCell({ cell, children }: GoProps): ReactNode {
  const { select } = useActions();
  const tab = splitCellId(cell ?? '')?.table;
  if (cell === undefined || tab === undefined) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={styles.go}
      onClick={() => select({ tab, cell, finding: null })}
    >
      {children}
    </button>
  );
}
