/** An SVG as PNG, drawn by the browser itself on a canvas of so many times its size. */
import type { Picture } from '../scene/scene.ts';
import { writeSvg } from '../scene/write-svg.ts';

export async function writePng(scene: Picture, times: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([writeSvg(scene)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(scene.width * times);
    canvas.height = Math.round(scene.height * times);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser draws no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await toBlob(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the canvas is too large'));
      else resolve(blob);
    }, 'image/png');
  });
}
