/** 自检: what IT of an office may want to know, tried in this browser. */
import { Button } from '@mantine/core';
import { IconCheck, IconExclamationMark } from '@tabler/icons-react';
import { use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/app-context.ts';
import { copyText } from '../shared/out/copy-text.ts';
import { ReadApartContext } from './read-apart-context.ts';
import { SELF_CHECK_WORDS } from '../words/about/self-check.ts';
import styles from './about.module.css';
import { runChecks } from './run-checks.ts';
import type { Check } from './run-checks.ts';

/** Each run is a component of its own: that before is gone with its answers. */
export function SelfCheck(): ReactNode {
  const [run, setRun] = useState(0);
  return <Run key={run} onAgain={() => setRun(run + 1)} />;
}

function Run({ onAgain }: { readonly onAgain: () => void }): ReactNode {
  const language = useLanguage();
  const words = SELF_CHECK_WORDS[language];
  const readApart = use(ReadApartContext);
  const [checks, setChecks] = useState<readonly Check[] | null>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    let isShown = true;
    const start = async (): Promise<void> => {
      const done = await runChecks(readApart, language);
      if (isShown) setChecks(done);
    };
    void start();
    return () => {
      isShown = false;
    };
  }, [readApart, language]);
  if (checks === null) return <p role="status">{words.running}</p>;
  const good = checks.filter(({ isGood }) => isGood).length;
  const copy = async (): Promise<void> => {
    const lines = checks.map(
      ({ id, isGood, said }) => `${isGood ? words.ok : words.see}\t${words.names[id]}\t${said}`,
    );
    setCopied(await copyText([...lines, navigator.userAgent].join('\n')));
  };
  return (
    <section>
      <div className={styles.head}>
        <span className={styles.good} role="status">
          {words.good(good, checks.length)}
        </span>
        {good < checks.length && (
          <span className={styles.look}>{words.look(checks.length - good)}</span>
        )}
        <span className={styles.spacer} />
        <Button variant="default" size="compact-sm" onClick={onAgain}>
          {words.again}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => void copy()}>
          {isCopied ? words.copied : words.copy}
        </Button>
      </div>
      <dl className={styles.checks}>
        {checks.map(({ id, isGood, said }) => (
          <div key={id} className={styles.check} data-check={id} data-good={isGood}>
            <dt>
              {isGood ? (
                <IconCheck size={16} aria-label={words.ok} />
              ) : (
                <IconExclamationMark size={16} aria-label={words.see} />
              )}
              {words.names[id]}
            </dt>
            <dd className={id === 'policy' ? styles.code : undefined}>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
