/** The picture of a chart: each mark is walked by arrows, read out below, and one click from its print. */
import { useMemo } from 'react';
import type { PointerEvent, ReactNode } from 'react';
import type { ChartId, Mark, ShownChart } from '../../../store/comparisons.ts';
import { useActions, useApp, useLanguage } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { usePalette } from '../parts/use-palette.ts';
import { useWidth } from '../parts/use-width.ts';
import { useOpenMark } from '../parts/use-open-mark.ts';
import { FONTS } from '../scene/scene.ts';
import { SceneShapes } from '../scene/scene-svg.tsx';
import { viewOf } from '../views/view-of.ts';
import styles from './card.module.css';
import { useMarkKeys } from './use-mark-keys.ts';

export function SceneChart<Id extends ChartId>({
  chart: { id, shown, query },
}: {
  readonly chart: ShownChart<Id>;
}): ReactNode {
  const { marks, alt } = shown;
  const words = useCompareWords().card;
  const language = useLanguage();
  const { mark, orders } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const open = useOpenMark();
  const onKeyDown = useMarkKeys(marks);
  const [box, width] = useWidth();
  const palette = usePalette();
  const { scene, drawn } = useMemo(() => {
    const made = viewOf(id).draw(shown, query, { width, palette, say: (said) => said[language] });
    return { scene: made, drawn: <SceneShapes shapes={made.shapes} /> };
  }, [id, shown, query, width, palette, language]);
  const markUnder = (event: Pointed): Mark | undefined => {
    const wanted = namedUnder(event, 'data-mark');
    return wanted === null ? undefined : marks.find((each) => each.id === wanted);
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
      data-home
      role="application"
      tabIndex={0}
      aria-label={words.chart}
      aria-describedby="read-out"
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onClick={(event) => {
        const under = markUnder(event);
        const order = namedUnder(event, 'data-order');
        if (under !== undefined) void open(under);
        else if (standsForMany(event)) goInComparison({ isTable: true });
        else if (order !== null) goInComparison({ orders: { ...orders, [id]: order }, mark: null });
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

/** A shape of many units leads to the table that has each of them. */
function standsForMany({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof Element && target.closest('[data-many]') !== null;
}

interface Pointed {
  readonly target: EventTarget;
}

/** What the shape under the pointer stands for: a mark, or an order that a click on it asks for. */
function namedUnder({ target }: Pointed, attribute: 'data-mark' | 'data-order'): string | null {
  const hit = target instanceof Element ? target.closest(`[${attribute}]`) : null;
  return hit?.getAttribute(attribute) ?? null;
}
