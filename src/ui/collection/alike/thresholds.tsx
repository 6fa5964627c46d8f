/** From which share on pairs are listed, and from which they are grave: said, and set. */
import { Button, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckedCollection } from '../../../store/app-state.ts';
import { useActions } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { PopoverButton } from '../../shared/popover-button.tsx';
import styles from './alike-list.module.css';

type Settings = CheckedCollection['of']['state']['settings'];
export type ShownSettings = Pick<Settings, 'likenessShown' | 'likenessGrave'>;

export function Thresholds({ settings }: { readonly settings: Settings }): ReactNode {
  const words = useBatchWords().alike;
  const { likenessShown, likenessGrave } = settings;
  return (
    <div className={styles.thresholds}>
      <span>{words.thresholds(toPercent(likenessShown), toPercent(likenessGrave))}</span>
      <PopoverButton
        label={words.setThresholds}
        icon={<IconAdjustmentsHorizontal size={17} aria-hidden />}
        position="bottom-start"
        width={260}
      >
        {(close) => <ThresholdForm settings={settings} close={close} />}
      </PopoverButton>
    </div>
  );
}

/** Below it, everyone is like everyone. */
const LEAST = 10;

interface FormProps {
  readonly settings: Settings;
  readonly close: () => void;
}

function ThresholdForm({ settings, close }: FormProps): ReactNode {
  const words = useBatchWords().alike;
  const { changeCollection } = useActions();
  const [shown, setShown] = useState(String(toPercent(settings.likenessShown)));
  const [grave, setGrave] = useState(String(toPercent(settings.likenessGrave)));
  const isGood = isThreshold(shown, LEAST) && isThreshold(grave, Number(shown));
  const field = (label: string, value: string, set: (value: string) => void): ReactNode => (
    <TextInput
      size="xs"
      label={label}
      inputMode="numeric"
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isGood) return;
        const to = { likenessShown: Number(shown) / 100, likenessGrave: Number(grave) / 100 };
        changeCollection({ kind: 'settings', to: { ...settings, ...to } });
        close();
      }}
    >
      {field(words.shownFrom, shown, setShown)}
      {field(words.graveFrom, grave, setGrave)}
      <p role="status">{isGood ? '' : words.badThresholds(LEAST)}</p>
      <Button type="submit" size="compact-sm" disabled={!isGood}>
        {words.set}
      </Button>
    </form>
  );
}

function isThreshold(value: string, least: number): boolean {
  const percent = Number(value);
  return value.trim() !== '' && Number.isInteger(percent) && percent >= least && percent <= 100;
}

function toPercent(share: number): number {
  return Math.round(share * 100);
}
