/** The prose of the six sections as read, and the printed rows that belong to no form row. */
import type { ReactNode } from 'react';
import { SECTIONS } from '../../../form/sections.ts';
import type { Report } from '../../../report/report.ts';
import { useLanguage } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './text-pane.module.css';

export function TextPane({ report }: { readonly report: Report }): ReactNode {
  const words = useDeskWords();
  const language = useLanguage();
  const missing = SECTIONS.filter(
    ({ id }) => !report.sections.some((section) => section.id === id),
  );
  const names = missing.map((section) => (language === 'zh' ? section.label : section.english));
  return (
    <div
      className={styles.pane}
      data-home
      tabIndex={0}
      role="region"
      aria-label={words.textHeading}
    >
      {names.length > 0 && (
        <p className={styles.missing}>{words.missingSections(names.join('、'))}</p>
      )}
      {report.sections.map((section) => (
        <article key={section.id} className={styles.section}>
          <h3 className={section.heading === '' ? styles.lost : undefined}>
            {section.heading || words.lostHeading}
          </h3>
          {section.text.split('\n').map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </article>
      ))}
      {report.extraRows.length > 0 && (
        <section className={styles.section}>
          <h3>{words.extraRows}</h3>
          {report.extraRows.map((row, index) => (
            <p key={index}>
              {row.label} {row.figures.map(({ raw }) => raw).join(' · ')}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
