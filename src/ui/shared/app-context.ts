/** How components reach the store: one context, one selecting hook, one for its actions. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { AppActions, AppStoreState, Language } from '../../store/app-state.ts';
import type { AppStore } from '../../store/create-app-store.ts';
import { WORDS } from '../words/words.ts';
import type { Words } from '../words/words.ts';

export const StoreContext = createContext<AppStore | null>(null);

/** The store itself, for what follows it beyond a render. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('no StoreContext around this component');
  return store;
}

/** @param select a module-level selector, so that it stays the same between renders */
export function useApp<T>(select: (state: AppStoreState) => T): T {
  return useStore(useAppStore(), select);
}

export function useActions(): AppActions {
  return useAppStore().getState();
}

/** For what a key does: the state as it is when it is pressed. */
export function useReadState(): () => AppStoreState {
  return useAppStore().getState;
}

const selectLanguage = (state: AppStoreState): Language => state.language;

export function useLanguage(): Language {
  return useApp(selectLanguage);
}

export function useWords(): Words {
  return WORDS[useLanguage()];
}

/** Picks the language of a bilingual sentence. */
export function useSay(): (sentence: Bilingual) => string {
  const language = useLanguage();
  return (sentence) => sentence[language];
}
