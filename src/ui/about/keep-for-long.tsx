/** Asks the browser to keep what is stored until the user clears it: some do so only when asked (W3C Storage). */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/app-context.ts';
import { ABOUT_WORDS } from '../words/about/about.ts';

export function KeepForLong({ onKept }: { readonly onKept: () => void }): ReactNode {
  const { keeping } = ABOUT_WORDS[useLanguage()];
  const [isRefused, setRefused] = useState(false);
  // Not given over plain http.
  if (!('storage' in navigator)) return null;
  const ask = async (): Promise<void> => {
    if (await navigator.storage.persist().catch(() => false)) onKept();
    else setRefused(true);
  };
  if (isRefused) return <span role="status">{keeping.refused}</span>;
  return (
    <Button variant="default" size="compact-sm" onClick={() => void ask()}>
      {keeping.ask}
    </Button>
  );
}
