import { useState } from 'react';
import type { ExportedFile } from '../../../store/exports/exported-file.ts';
import { useActions } from '../app-context.ts';
import { saveFile } from './save-file.ts';
import { saveWritten } from './save-written.ts';

interface Download {
  readonly isBusy: boolean;
  /** The file that was saved last; null = none yet, or another is being written. */
  readonly saved: string | null;
  /** @param file null = there is none to save */
  readonly save: (file: Promise<ExportedFile | null>) => Promise<void>;
}

/** Saves files that take a while to be written. */
export function useDownload(): Download {
  const { dismissExportFailure, failExport } = useActions();
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  return {
    isBusy,
    saved,
    save: async (file) => {
      setBusy(true);
      setSaved(null);
      dismissExportFailure();
      setSaved(await saveWritten(file, { saveFile, failExport }));
      setBusy(false);
    },
  };
}
