/** The whole interface around one store. */
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStore } from '../store/create-app-store.ts';
import { StoreContext } from './shared/app-context.ts';
import { CMapsContext } from './shared/cmaps-context.ts';
import type { LoadCMaps } from './shared/cmaps-context.ts';
import { FaultBoundary } from './shared/fault/fault-boundary.tsx';
import { ReadApartContext } from './about/read-apart-context.ts';
import type { ReadApart } from './about/read-apart-context.ts';
import { Shell } from './shell/shell.tsx';
import './mantine-styles.ts';
import './tokens.css';
import './mantine-tokens.css';

const SCHEME = localStorageColorSchemeManager({ key: 'gouji-scheme' });

/** While something moves the page is drawn again and again, just when what was asked for is being made. */
const THEME = { components: { SegmentedControl: { defaultProps: { transitionDuration: 0 } } } };

interface Props {
  readonly store: AppStore;
  readonly loadCMaps: LoadCMaps;
  readonly readApart: ReadApart;
}

/** Mantine's own style element is switched off: the page's policy allows style sheets only. */
export function App({ store, loadCMaps, readApart }: Props): ReactNode {
  return (
    <MantineProvider
      theme={THEME}
      withCssVariables={false}
      withGlobalClasses={false}
      defaultColorScheme="auto"
      colorSchemeManager={SCHEME}
    >
      <StoreContext value={store}>
        <CMapsContext value={loadCMaps}>
          <ReadApartContext value={readApart}>
            <FaultBoundary>
              <Shell />
            </FaultBoundary>
          </ReadApartContext>
        </CMapsContext>
      </StoreContext>
    </MantineProvider>
  );
}
