/** Puts a table or a text on the clipboard; a browser may refuse, as it does where the page came without https. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { Clip } from './copy-printed.ts';

export interface Copying {
  readonly copy: (clip: Clip) => void;
  /** Of the last try; null = none yet. */
  readonly outcome: 'copied' | 'refused' | null;
}

export function useCopy(): Copying {
  const [outcome, setOutcome] = useState<Copying['outcome']>(null);
  return {
    outcome,
    copy(clip) {
      write(clip).then(
        () => setOutcome('copied'),
        () => setOutcome('refused'),
      );
    },
  };
}

/** Rejects where the browser has no such thing, or does not allow it. */
async function write({ html, text }: Clip): Promise<void> {
  if (html === '' || typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const blobOf = (type: string, content: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': blobOf('text/html', html),
      'text/plain': blobOf('text/plain', text),
    }),
  ]);
}

/** Ctrl+C on a figure takes the whole table, wherever the browser aims that event. */
export function useCopyKey(clipOf: () => Clip): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (document.activeElement?.matches('[data-cell]') !== true) return;
    const { html, text } = clipOf();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('copy', onCopy, { capture: true });
    return () => window.removeEventListener('copy', onCopy, { capture: true });
  }, []);
}
