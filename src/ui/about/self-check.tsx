/** 自检: what IT of an office may want to know, tried in this browser. */
import { Button } from '@mantine/core';
import { use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLanguage } from '../shared/app-context.ts';
import { copyText } from '../shared/out/copy-text.ts';
import { SELF_CHECK_WORDS } from '../words/about/self-check.ts';
import styles from './about.module.css';
import { CheckList } from './check-list.tsx';
import { CheckYourself } from './check-yourself.tsx';
import { ReadApartContext } from './read-apart-context.ts';
import { checkPersisted, runChecks } from './run-checks.ts';
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
  const onKept = async (): Promise<void> => {
    const again = await checkPersisted(words);
    setChecks(checks.map((each) => (each.id === again.id ? again : each)));
  };
  return (
    <section>
      <Summary checks={checks} onAgain={onAgain} />
      <CheckList checks={checks} onKept={() => void onKept()} />
      <CheckYourself />
    </section>
  );
}

interface SummaryProps {
  readonly checks: readonly Check[];
  readonly onAgain: () => void;
}

function Summary({ checks, onAgain }: SummaryProps): ReactNode {
  const words = SELF_CHECK_WORDS[useLanguage()];
  const [isCopied, setCopied] = useState(false);
  const good = checks.filter(({ isGood }) => isGood).length;
  const copy = async (): Promise<void> => {
    const lines = checks.map(({ id, isGood, said, inFull }) =>
      [isGood ? words.ok : words.see, words.names[id], said, inFull ?? ''].join('\t').trim(),
    );
    setCopied(await copyText([...lines, navigator.userAgent].join('\n')));
  };
  return (
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
  );
}
