import { useLanguage } from './app-context.ts';

const ENGLISH = new Intl.DateTimeFormat('en-GB', { month: 'long', day: 'numeric' });

/** Says a day, or the day of a time, without its year: 1 月 31 日. */
export function useSayDay(): (iso: string) => string {
  const language = useLanguage();
  return (iso) => {
    // A day alone is the same in every zone.
    const day = new Date(iso.includes('T') ? iso : `${iso}T00:00:00`);
    if (language === 'en') return ENGLISH.format(day);
    return `${day.getMonth() + 1} 月 ${day.getDate()} 日`;
  };
}
