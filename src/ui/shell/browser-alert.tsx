/** Says that this browser is older than those the page is promised to work in; it can be put away. */
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../shared/app-context.ts';
import { ABOUT_WORDS } from '../words/about/about.ts';
import styles from './alerts.module.css';

export function BrowserAlert(): ReactNode {
  const words = ABOUT_WORDS[useLanguage()];
  const { close } = useWords();
  const [isShown, setShown] = useState(true);
  if (!isShown) return null;
  return (
    <div className={styles.alert} data-kind="browser" role="status">
      <IconAlertTriangle size={18} aria-hidden />
      <p className={styles.text}>
        <strong>{words.old}</strong> {words.promise}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => setShown(false)}>
        {close}
      </Button>
    </div>
  );
}
