/** A piece of a page's picture, as large as fits. */
import type { ReactNode } from 'react';
import styles from './crop-view.module.css';
import type { Crop } from './use-crops.ts';

interface Props {
  readonly crop: Crop;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Absent where what is around it says it. */
  readonly label?: string;
}

/** Times its own size: beyond it nothing more is seen. */
const LARGEST = 5;

export function CropView({ crop, width, height, label }: Props): ReactNode {
  const [x, y, wide, high] = crop.rect;
  const scale = Math.min(width / wide, height / high, LARGEST);
  return (
    <span
      className={styles.crop}
      data-paper
      style={{
        width,
        height,
        // Hundreds are drawn at once: a background is no element of its own in each.
        backgroundImage: `url("${crop.sheet}")`,
        backgroundSize: `${crop.width * scale}px ${crop.height * scale}px`,
        backgroundPosition: `${(width - wide * scale) / 2 - x * scale}px ${(height - high * scale) / 2 - y * scale}px`,
      }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  );
}
