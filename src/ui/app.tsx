/** The whole interface around one store. */
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppStore } from '../store/create-app-store.ts';
import { StoreContext } from './shared/app-context.ts';
import { Shell } from './shell/shell.tsx';
import './mantine-styles.ts';
import './tokens.css';

/** Mantine's own style element is switched off: the page's policy allows style sheets only. */
export function App({ store }: { readonly store: AppStore }): ReactNode {
  return (
    <MantineProvider withCssVariables={false} withGlobalClasses={false} forceColorScheme="light">
      <StoreContext value={store}>
        <Shell />
      </StoreContext>
    </MantineProvider>
  );
}
