/** From when on a figure counts as a jump: the user's own measure. */
import { Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppStoreState } from '../../../store/app-state.ts';
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import { useActions, useApp } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import styles from './between.module.css';

type Settings = ReturnType<typeof collectionState>['settings'];

const selectSettings = (state: AppStoreState): Settings => collectionState(state).settings;

export function ThresholdButton(): ReactNode {
  const words = useBatchWords().between;
  const settings = useApp(selectSettings);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.foot}>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position="top-start"
        shadow="md"
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <Button size="compact-sm" variant="default" onClick={() => setOpen(!isOpen)}>
            {words.threshold(settings.jumpFactor, settings.jumpFloor)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          {isOpen && <Thresholds settings={settings} onDone={() => setOpen(false)} />}
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

interface ThresholdsProps {
  readonly settings: Settings;
  readonly onDone: () => void;
}

function Thresholds({ settings, onDone }: ThresholdsProps): ReactNode {
  const words = useBatchWords().between;
  const { changeCollection } = useActions();
  const [factor, setFactor] = useState(String(settings.jumpFactor));
  const [floor, setFloor] = useState(String(settings.jumpFloor));
  const isSound = Number(factor) >= 1.1 && Number(floor) >= 1;
  return (
    <form
      className={styles.thresholds}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSound) return;
        const to = { ...settings, jumpFactor: Number(factor), jumpFloor: Number(floor) };
        changeCollection({ kind: 'settings', to });
        onDone();
      }}
    >
      <TextInput
        size="xs"
        type="number"
        min={1.1}
        step={0.1}
        label={words.factor}
        value={factor}
        onChange={({ currentTarget }) => setFactor(currentTarget.value)}
        data-autofocus
      />
      <TextInput
        size="xs"
        type="number"
        min={1}
        label={words.floor}
        value={floor}
        onChange={({ currentTarget }) => setFloor(currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" disabled={!isSound}>
        {words.take}
      </Button>
    </form>
  );
}
