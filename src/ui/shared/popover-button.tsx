/** A small button that opens something beside it; the focus goes in, stays, and comes back. */
import { ActionIcon, Popover } from '@mantine/core';
import type { MantineSize } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: MantineSize;
  readonly position: 'bottom-start' | 'bottom-end';
  /** Pixels. */
  readonly width: number;
  /** Without room around what is opened. */
  readonly isBare?: boolean;
  /** What is opened. @param close to be called when it is done */
  readonly children: (close: () => void) => ReactNode;
}

export function PopoverButton(props: Props): ReactNode {
  const { label, icon, size, position, width, isBare = false, children } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position={position}
      width={width}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          {...(size === undefined ? {} : { size })}
          aria-label={label}
          title={label}
          onClick={() => setOpen(!isOpen)}
        >
          {icon}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown {...(isBare ? { p: 0 } : {})}>
        {isOpen && children(() => setOpen(false))}
      </Popover.Dropdown>
    </Popover>
  );
}
