/** A chart on paper: the picture that leaves the page, with its title and all its notes, and nothing else. */
import type { ReactNode } from 'react';
import type { ShownChart } from '../../../store/comparisons.ts';
import { useSay } from '../../shared/app-context.ts';
import { today } from '../notes/today.ts';
import { composePicture } from '../out/compose-picture.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { FONTS } from '../scene/scene.ts';
import { SceneShapes } from '../scene/scene-svg.tsx';
import styles from './card.module.css';

const NAMED = 40;

export function PrintedCard({ chart }: { readonly chart: ShownChart }): ReactNode {
  const words = useCompareWords();
  const say = useSay();
  const { width, height, shapes } = composePicture(
    { chart, words, day: today(), mostNamed: NAMED },
    say,
  );
  return (
    <article className={styles.printed} data-paper>
      <svg viewBox={`0 0 ${width} ${height}`} fontFamily={FONTS}>
        <SceneShapes shapes={shapes} />
      </svg>
    </article>
  );
}
