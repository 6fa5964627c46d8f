import { useState } from 'react';
import { saveFile } from './save-file.ts';

interface JsonDownload {
  readonly isBusy: boolean;
  readonly save: (parts: AsyncGenerator<string>) => Promise<void>;
}

/** Saves an exchanged file as it is written, piece by piece. */
export function useJsonDownload(): JsonDownload {
  const [isBusy, setBusy] = useState(false);
  const save = async (parts: AsyncGenerator<string>): Promise<void> => {
    setBusy(true);
    const written: string[] = [];
    try {
      for await (const part of parts) written.push(part);
      saveFile('gouji-reports.json', written, 'application/json');
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, save };
}
