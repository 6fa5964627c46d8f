/** 许可: whose work the page is made of. */
import type { ReactNode } from 'react';
import { LICENCES, PACKAGES } from 'virtual:shipped';
import { useLanguage } from '../shared/app-context.ts';
import { ABOUT_WORDS } from '../words/about/about.ts';
import styles from './about.module.css';

export function Licences(): ReactNode {
  const words = ABOUT_WORDS[useLanguage()];
  return (
    <section>
      <p>{words.shipped(PACKAGES.length)}</p>
      <ul className={styles.packages}>
        {PACKAGES.map(({ name, version, license }) => (
          <li key={`${name} ${version}`}>
            {name} {version} <span className={styles.soft}>{license}</span>
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{words.licenceText}</h3>
      {/* Focusable, as it scrolls. */}
      <pre className={styles.text} tabIndex={0} aria-label={words.licenceText} role="region">
        {LICENCES}
      </pre>
    </section>
  );
}
