/** 关于: what this is, whether all is well in this browser, and whose work it is made of. */
import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/app-context.ts';
import { Dialog } from '../shared/dialog.tsx';
import { later } from '../shared/fault/later.tsx';
import { ABOUT_WORDS } from '../words/about/about.ts';
import styles from './about.module.css';
import { Intro } from './intro.tsx';

const SelfCheck = later(async () => (await import('./self-check.tsx')).SelfCheck);
const Licences = later(async () => (await import('./licences.tsx')).Licences);

const TABS = ['intro', 'check', 'licences'] as const;

export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = ABOUT_WORDS[useLanguage()];
  const [tab, setTab] = useState<string | null>('intro');
  return (
    <Dialog title={words.heading} isWide onClose={onClose}>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words.tabs[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="intro" className={styles.panel}>
          <Intro />
        </Tabs.Panel>
        <Tabs.Panel value="check" className={styles.panel}>
          <SelfCheck />
        </Tabs.Panel>
        <Tabs.Panel value="licences" className={styles.panel}>
          <Licences />
        </Tabs.Panel>
      </Tabs>
    </Dialog>
  );
}
