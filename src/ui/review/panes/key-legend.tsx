/** The keys of the desk, to be looked up. */
import type { ReactNode } from 'react';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import { Dialog } from '../../shared/dialog.tsx';
import type { DeskWords } from '../../words/desk.ts';
import styles from './key-legend.module.css';

type Group = keyof DeskWords['keys']['groups'];

/** What is printed on the keys, by what they do. */
const KEYS: readonly {
  readonly group: Group;
  readonly rows: readonly (readonly [keyof DeskWords['keys']['does'], string])[];
}[] = [
  {
    group: 'findings',
    rows: [
      ['next', 'F8'],
      ['previous', 'Shift+F8'],
      ['giveBack', 'F7'],
      ['accept', 'F9'],
      ['dismiss', 'Alt+F9'],
      ['apply', 'F4'],
      ['number', '1–9 0'],
      ['note', 'N'],
      ['remark', 'R'],
    ],
  },
  {
    group: 'source',
    rows: [
      ['source', 'Alt+Enter'],
      ['figures', '← →'],
      ['choose', 'Enter'],
    ],
  },
  {
    group: 'seen',
    rows: [
      ['nextInDoubt', 'F8'],
      ['readRight', 'Enter'],
      ['mark', 'Space'],
      ['setFigure', '0–9'],
      ['crop', '↑ ↓ ← → Home End PageUp PageDown'],
    ],
  },
  {
    group: 'grid',
    rows: [
      ['move', '↑ ↓ ← → Home End PageUp PageDown'],
      ['type', '0–9 F2'],
      ['take', 'Enter Tab'],
      ['giveUp', 'Esc'],
      ['blank', 'Delete'],
      ['range', 'Shift+↑↓←→'],
      ['copy', 'Ctrl+C Ctrl+V'],
      ['fill', 'Ctrl+D Ctrl+R'],
    ],
  },
  {
    group: 'all',
    rows: [
      ['undo', 'Ctrl+Z'],
      ['redo', 'Ctrl+Y'],
      ['panes', 'F6'],
      ['buttons', 'Tab'],
      ['home', 'Esc'],
      ['keys', '?'],
    ],
  },
];

export function KeyLegend({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useDeskWords();
  return (
    <Dialog title={words.keys.heading} onClose={onClose}>
      <div className={styles.groups}>
        {KEYS.map(({ group, rows }) => (
          <section key={group}>
            <h3>{words.keys.groups[group]}</h3>
            <dl className={styles.rows}>
              {rows.map(([does, keys]) => (
                <div key={does}>
                  <dt>
                    {keys.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{words.keys.does[does]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
