import { useState } from 'react';
import { dayStamp } from '../../lib/day-stamp.ts';
import type { ProtocolFile } from '../../store/review-sheet-file.ts';
import { saveFile } from './save-file.ts';

interface Download {
  readonly isBusy: boolean;
  readonly saveJson: (parts: AsyncGenerator<string>) => Promise<void>;
  readonly saveProtocol: (file: Promise<ProtocolFile>) => Promise<void>;
}

/** Saves files that take a while to be written. */
export function useDownload(): Download {
  const [isBusy, setBusy] = useState(false);
  const busily = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    saveJson: (parts) =>
      busily(async () => {
        const written: string[] = [];
        for await (const part of parts) written.push(part);
        saveFile(`勾稽-年报数据-${dayStamp(new Date())}.json`, written, 'application/json');
      }),
    saveProtocol: (file) =>
      busily(async () => {
        const { name, parts, type } = await file;
        saveFile(name, parts, type);
      }),
  };
}
