/** The foot of 导入: which build this is, and, of the single file, the SHA-256 by which it is known and who else's work lies here. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { findOtherVersions } from '../../engine/other-versions.ts';
import { readRelease } from '../../engine/release.ts';
import { useLanguage } from '../shared/app-context.ts';
import { RELEASE_WORDS } from '../words/about/release.ts';
import styles from './intake.module.css';

export function ReleaseLine(): ReactNode {
  const words = RELEASE_WORDS[useLanguage()];
  const [release] = useState(readRelease);
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => void findOtherVersions(release).then(setOthers), [release]);
  const { version, kind, sha256 } = release;
  if (version === '') return null;
  return (
    <footer className={styles.release}>
      {others.length > 0 && <p role="status">{words.others(others.join('、'))}</p>}
      <p>
        {words[kind](version)} · SHA-256 <code>{sha256}</code>
      </p>
    </footer>
  );
}
