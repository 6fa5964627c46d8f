/** 浅色, 深色 or as the system has it: Mantine keeps the choice in the browser and marks the root with it. */
import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../shared/app-context.ts';

const SCHEMES = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const;

export function SchemeMenu(): ReactNode {
  const words = useWords().schemes;
  // Transitions would be held by a style element, which the page's policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const [, Icon = IconDeviceDesktop] = SCHEMES.find(([id]) => id === colorScheme) ?? [];
  const label = words.now(words.of[colorScheme]);
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={label} title={label}>
          <Icon size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map(([id, Each]) => (
          <Menu.RadioItem
            key={id}
            value={id}
            checked={id === colorScheme}
            closeMenuOnClick
            rightSection={<Each size={16} aria-hidden />}
            onChange={() => setColorScheme(id)}
          >
            {words.of[id]}
          </Menu.RadioItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
