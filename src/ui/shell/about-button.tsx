import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../shared/app-context.ts';
import { later } from '../shared/fault/later.tsx';
import styles from './shell.module.css';

/** Looked at once, if ever. */
const AboutDialog = later(async () => (await import('../about/about-dialog.tsx')).AboutDialog);

export function AboutButton(): ReactNode {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.about}
        variant="subtle"
        size="compact-sm"
        onClick={() => setOpen(true)}
      >
        {words.about}
      </Button>
      {isOpen && <AboutDialog onClose={() => setOpen(false)} />}
    </>
  );
}
