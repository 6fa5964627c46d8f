import { useState } from 'react';
import { isNotLoaded } from '../../../document/engine-error.ts';
import type { ExportedFile } from '../../../store/exports/exported-file.ts';
import { saveFile } from './save-file.ts';

interface Download {
  readonly isBusy: boolean;
  /** The file that was saved last; null = none yet, or another is being written. */
  readonly saved: string | null;
  /** @param file null = there is none to save */
  readonly save: (file: Promise<ExportedFile | null>) => Promise<void>;
}

/** Saves files that take a while to be written. */
export function useDownload(): Download {
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  return {
    isBusy,
    saved,
    save: async (file) => {
      setBusy(true);
      setSaved(null);
      try {
        const written = await file;
        if (written === null) return;
        saveFile(written.name, written.parts, written.type);
        setSaved(written.name);
      } catch (error) {
        // What writes the file is gone with the version that this page is of: the alert says so.
        if (!isNotLoaded(error)) throw error;
      } finally {
        setBusy(false);
      }
    },
  };
}
