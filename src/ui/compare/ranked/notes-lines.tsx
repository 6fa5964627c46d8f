import type { ReactNode } from 'react';
import { SceneShapes } from '../scene/scene-svg.tsx';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { drawKey, KEY_HEIGHT, KEY_WIDTH } from './draw-key.ts';
import type { Notes } from './notes-of.ts';
import styles from './ranked.module.css';

export function NotesLines({ notes }: { readonly notes: Notes }): ReactNode {
  const words = useCompareWords().ranked;
  return (
    <dl className={styles.notes}>
      {notes.keys.length > 0 && (
        <div>
          <dt>{words.keys}</dt>
          <dd>
            {notes.keys.map((key) => (
              <span key={key} className={styles.key}>
                <svg width={KEY_WIDTH} height={KEY_HEIGHT} aria-hidden>
                  <SceneShapes shapes={drawKey(key, 0, 0)} />
                </svg>
                {words[key]}
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.left}</dt>
        <dd>{notes.left}</dd>
      </div>
      <div>
        <dt>{words.source}</dt>
        <dd>{notes.source}</dd>
      </div>
    </dl>
  );
}
