import type { Bilingual } from '../../lib/bilingual.ts';
import type { Denominator, Rate } from './rate.ts';

/** A rate as it is written out, with what it leaves out and what must be known to read it. */
export function rateFormula(rate: Rate, denominator: Denominator): Bilingual {
  const say = (language: 'zh' | 'en'): string => {
    const left = `${rate.words[language]} = ${rate.numeratorWords[language]} ÷ ${denominator.words[language]}`;
    const besides = [denominator.leftOut, rate.note].flatMap((each) => each?.[language] ?? []);
    return [left, ...besides].join(language === 'zh' ? '，' : ', ');
  };
  return { zh: say('zh'), en: say('en') };
}
