/** 介绍: what this is, where files and work stay, and which browsers it is promised to work in. */
import type { ReactNode } from 'react';
import { nameEngine } from '../../engine/promise.ts';
import { readRelease } from '../../engine/release.ts';
import { useLanguage } from '../shared/app-context.ts';
import { ABOUT_WORDS } from '../words/about/about.ts';
import styles from './about.module.css';
import { Kept } from './kept.tsx';
import { Pictures } from './pictures.tsx';

export function Intro(): ReactNode {
  const words = ABOUT_WORDS[useLanguage()];
  const engine = nameEngine(navigator.userAgent);
  const { version } = readRelease();
  return (
    <section>
      <p>{words.what}</p>
      <p>{words.files}</p>
      <h3 className={styles.heading}>{words.kept.heading}</h3>
      <Kept />
      <Pictures />
      <h3 className={styles.heading}>{words.browsers}</h3>
      <p>{words.promise}</p>
      {engine !== null && <p>{words.engine(engine)}</p>}
      {version !== '' && <p>{words.version(version)}</p>}
    </section>
  );
}
