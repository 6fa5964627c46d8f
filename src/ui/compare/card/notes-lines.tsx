import type { ReactNode } from 'react';
import { useSay } from '../../shared/app-context.ts';
import { drawKey, KEY_HEIGHT, KEY_WIDTH } from '../notes/draw-key.ts';
import type { Notes } from '../notes/notes-of.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { usePalette } from '../parts/use-palette.ts';
import { SceneShapes } from '../scene/scene-svg.tsx';
import styles from './card.module.css';

export function NotesLines({ notes }: { readonly notes: Notes }): ReactNode {
  const words = useCompareWords().notes;
  const palette = usePalette();
  const say = useSay();
  return (
    <dl className={styles.notes}>
      {notes.keys.length > 0 && (
        <div>
          <dt>{words.keys}</dt>
          <dd>
            {notes.keys.map((key) => (
              <span key={key} className={styles.key}>
                <svg width={KEY_WIDTH} height={KEY_HEIGHT} aria-hidden>
                  <SceneShapes shapes={drawKey(key, { x: 0, y: 0, palette })} />
                </svg>
                {words.of[key]}
              </span>
            ))}
          </dd>
        </div>
      )}
      {notes.older !== null && (
        <div>
          <dt>{words.older}</dt>
          <dd>{say(notes.older)}</dd>
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
