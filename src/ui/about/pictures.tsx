/** What scans and photographs are read with here: the package that the user gave, which can be given up, or none yet. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { readRelease } from '../../engine/release.ts';
import { SIGHT_PACKAGE } from '../../engine/sight-package.ts';
import { useActions, useLanguage } from '../shared/app-context.ts';
import { ABOUT_WORDS } from '../words/about/about.ts';
import styles from './about.module.css';

export function Pictures(): ReactNode {
  const { pictures: words } = ABOUT_WORDS[useLanguage()];
  const { sizeOfSight, dropSight } = useActions();
  /** Bytes; null = not at hand, undefined = not looked up yet. */
  const [size, setSize] = useState<number | null>();
  useEffect(() => void sizeOfSight().then(setSize), [sizeOfSight]);
  if (size === undefined) return null;
  const drop = async (): Promise<void> => {
    await dropSight();
    setSize(null);
  };
  const { name, sha256 } = SIGHT_PACKAGE;
  return (
    <>
      <h3 className={styles.heading}>{words.heading}</h3>
      {size === null ? (
        <p>{words.none[readRelease().kind](name)}</p>
      ) : (
        <p>
          {words.kept(name, Math.ceil(size / 1_000_000), sha256)}{' '}
          <Button variant="default" size="compact-sm" onClick={() => void drop()}>
            {words.drop}
          </Button>
        </p>
      )}
    </>
  );
}
