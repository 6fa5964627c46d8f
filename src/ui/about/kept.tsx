/** Where reports and edits are kept, whether the browser has promised to keep them, and how to have them elsewhere. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/app-context.ts';
import { ABOUT_WORDS } from '../words/about/about.ts';
import { isKeptForLong } from './check-page.ts';
import { KeepForLong } from './keep-for-long.tsx';
import { wayOf } from './way.ts';

export function Kept(): ReactNode {
  const { kept, keeping } = ABOUT_WORDS[useLanguage()];
  const [promise, setPromise] = useState<'yes' | 'no' | 'none' | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const is = await isKeptForLong();
      const given = is === true ? 'yes' : 'no';
      setPromise(is === null ? 'none' : given);
    };
    void look();
  }, []);
  return (
    <>
      <p>{kept[wayOf(location, isSecureContext)]}</p>
      {promise !== null && (
        <p>
          {keeping[promise]} {promise === 'no' && <KeepForLong onKept={() => setPromise('yes')} />}
        </p>
      )}
      <p>{kept.backup}</p>
    </>
  );
}
