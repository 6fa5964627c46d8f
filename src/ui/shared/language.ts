/** Remembers the language of the interface between visits; Chinese unless English was chosen. */
import type { Language } from '../../store/app-state.ts';
import type { AppStore } from '../../store/create-app-store.ts';
import { WORDS } from '../words/words.ts';

const KEY = 'gouji-language';

export function loadLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // storage switched off
  }
}

export function rememberLanguage(store: AppStore): void {
  const apply = (language: Language): void => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    const { appName, appTitle } = WORDS[language];
    document.title = `${appName} · ${appTitle}`;
  };
  apply(store.getState().language);
  store.subscribe(({ language }, before) => {
    if (language === before.language) return;
    apply(language);
    try {
      localStorage.setItem(KEY, language);
    } catch {
      // Storage switched off: the choice lasts for this visit.
    }
  });
}
