/** The sheet itself: the same blocks that are printed and written; a click on a figure leads to its print. */
import type { MouseEvent, ReactNode } from 'react';
import { useOpenMark } from '../parts/use-open-mark.ts';
import { useOnePageWords } from '../parts/use-compare-words.ts';
import { FONTS } from '../scene/scene.ts';
import { SceneShapes } from '../scene/scene-svg.tsx';
import type { PageBlock } from './compose-page.ts';
import styles from './one-page.module.css';

export function Paper({ blocks }: { readonly blocks: readonly PageBlock[] }): ReactNode {
  const words = useOnePageWords();
  const open = useOpenMark();
  const openUnder =
    ({ marks }: PageBlock) =>
    ({ target }: MouseEvent): void => {
      const hit = target instanceof Element ? target.closest('[data-mark]') : null;
      const mark = marks.find(({ id }) => id === hit?.getAttribute('data-mark'));
      if (mark !== undefined) void open(mark);
    };
  return (
    <article className={styles.paper} data-paper aria-label={words.page}>
      {blocks.map((block) => {
        const { key, alt, picture, side } = block;
        const { width, height, shapes } = picture;
        return (
          // By key the same cells are reached from the list beside it.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
          <svg
            key={key}
            role="img"
            data-side={side}
            aria-label={alt}
            viewBox={`0 0 ${width} ${height}`}
            fontFamily={FONTS}
            onClick={openUnder(block)}
          >
            <SceneShapes shapes={shapes} />
          </svg>
        );
      })}
    </article>
  );
}
