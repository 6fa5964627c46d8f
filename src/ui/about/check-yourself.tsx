/** Under the self check: how to see without it that nothing leaves, and what to show when something is wrong. */
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/app-context.ts';
import { SELF_CHECK_WORDS } from '../words/about/self-check.ts';
import styles from './about.module.css';

export function CheckYourself(): ReactNode {
  const { yourself, trouble } = SELF_CHECK_WORDS[useLanguage()];
  return (
    <div className={styles.cards}>
      <section>
        <h3>{yourself.heading}</h3>
        <ol>
          {yourself.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{trouble.heading}</h3>
        <p>{trouble.text}</p>
      </section>
    </div>
  );
}
