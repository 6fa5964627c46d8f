import { createElement } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from './scene.ts';

/** The shapes of a scene, to stand inside an `svg`. */
export function SceneShapes({ shapes }: { readonly shapes: readonly Shape[] }): ReactNode {
  return shapes.map(({ tag, attrs, text, children = [] }, index) =>
    createElement(
      tag,
      { key: index, ...attrs },
      text ?? (children.length > 0 ? <SceneShapes shapes={children} /> : null),
    ),
  );
}
