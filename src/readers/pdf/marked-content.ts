/**
 * Marked content (ISO 32000-1 §14.6): which tag's number is open, and whether a layer that is
 * switched off (optional content, §8.11) is.
 */
import type { PdfLayers } from 'pdfjs-dist/legacy/build/pdf.min.mjs';

interface Mark {
  readonly mcid: number | null;
  readonly isHidden: boolean;
}

export class MarkedContent {
  readonly #layers: PdfLayers | null;
  readonly #stack: Mark[] = [];
  /** Within a form its own numbers apply, which the tags of the page do not speak of. */
  #forms = 0;

  constructor(layers: PdfLayers | null) {
    this.#layers = layers;
  }

  /** @param value the number of the content; for layers (tag OC) what pdf.js says of the layer */
  begin(tag: unknown, value: unknown): void {
    const above = this.#stack.at(-1) ?? { mcid: null, isHidden: false };
    if (tag === 'OC') {
      const isVisible = value === null || this.#layers === null || this.#layers.isVisible(value);
      this.#stack.push({ ...above, isHidden: above.isHidden || !isVisible });
    } else {
      const isOwn = typeof value === 'number' && this.#forms === 0;
      this.#stack.push({ ...above, mcid: isOwn ? value : above.mcid });
    }
  }

  end(): void {
    this.#stack.pop();
  }

  enterForm(): void {
    this.#forms++;
  }

  leaveForm(): void {
    this.#forms--;
  }

  mcid(): number | null {
    return this.#stack.at(-1)?.mcid ?? null;
  }

  isHidden(): boolean {
    return this.#stack.at(-1)?.isHidden ?? false;
  }
}
