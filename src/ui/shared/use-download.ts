import { useState } from 'react';
import type { ExportedFile } from '../../store/exports/exported-file.ts';
import { saveFile } from './save-file.ts';

interface Download {
  readonly isBusy: boolean;
  readonly save: (file: Promise<ExportedFile>) => Promise<void>;
}

/** Saves files that take a while to be written. */
export function useDownload(): Download {
  const [isBusy, setBusy] = useState(false);
  return {
    isBusy,
    save: async (file) => {
      setBusy(true);
      try {
        const { name, parts, type } = await file;
        saveFile(name, parts, type);
      } finally {
        setBusy(false);
      }
    },
  };
}
