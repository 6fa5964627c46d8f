/** The picture of a chart: each mark is walked by arrows, read out below, and one click from its print. */
import { useMemo } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import type { ChartId, Mark, ShownChart } from '../../../store/comparisons.ts';
import { useActions, useApp, useLanguage } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { usePalette } from '../parts/use-palette.ts';
import { useWidth } from '../parts/use-width.ts';
import { FONTS } from '../scene/scene.ts';
import { SceneShapes } from '../scene/scene-svg.tsx';
import { viewOf } from '../views/view-of.ts';
import styles from './card.module.css';
import { useMarkKeys } from './use-mark-keys.ts';
import { useOpenMark } from '../parts/use-open-mark.ts';

export function SceneChart<Id extends ChartId>({
  chart: { id, shown, query },
}: {
  readonly chart: ShownChart<Id>;
}): ReactNode {
  const { marks, alt } = shown;
  const words = useCompareWords().card;
  const language = useLanguage();
  const { mark } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const open = useOpenMark();
  const onKeyDown = useMarkKeys(marks);
  const [box, width] = useWidth();
  const palette = usePalette();
  const { scene, drawn } = useMemo(() => {
    const made = viewOf(id).draw(shown, query, { width, palette, say: (said) => said[language] });
    return { scene: made, drawn: <SceneShapes shapes={made.shapes} /> };
  }, [id, shown, query, width, palette, language]);
  const markUnder = ({ target }: { readonly target: EventTarget }): Mark | undefined => {
    const hit = target instanceof Element ? target.closest('[data-mark]') : null;
    const wanted = hit?.getAttribute('data-mark');
    return marks.find((each) => each.id === wanted);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const under = markUnder(event);
    if (under !== undefined && under.id !== mark) goInComparison({ mark: under.id });
  };
  const place = mark === null ? undefined : scene.places.get(mark);
  return (
    // To a reader of the screen an application: arrows walk the marks, the read-out below speaks.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      className={styles.chart}
      role="application"
      tabIndex={0}
      aria-label={words.chart}
      aria-describedby="read-out"
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onClick={(event) => {
        const under = markUnder(event);
        if (under !== undefined) void open(under);
      }}
    >
      <svg
        role="img"
        aria-label={alt[language]}
        width={scene.width}
        height={scene.height}
        fontFamily={FONTS}
      >
        {drawn}
        {place !== undefined && (
          <rect
            {...place}
            rx={3}
            fill="none"
            stroke={palette.chosen}
            strokeWidth={1.5}
            pointerEvents="none"
          />
        )}
      </svg>
    </div>
  );
}
