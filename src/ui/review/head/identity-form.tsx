/** Agency and year of the open report, to be put right by hand. */
import { Button, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { isSameIdentity } from '../../../report/review/identity.ts';
import type { Identity } from '../../../report/review/identity.ts';
import type { Report } from '../../../report/report.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions, useReadState } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './identity-form.module.css';
import { nameChoices, yearChoice } from './name-choices.ts';

interface Props {
  readonly open: OpenReport;
  readonly onDone: () => void;
}

export function IdentityForm({ open, onDone }: Props): ReactNode {
  const words = useDeskWords().identity;
  const { identify } = useActions();
  const { reading, report } = open;
  const [agency, setAgency] = useState(report.agency ?? '');
  const [year, setYear] = useState(String(report.year ?? yearChoice(reading) ?? ''));
  const isYear = year === '' || /^(?:19|20)\d\d$/.test(year);
  const set = (identity: Identity | null): void => {
    identify(identity);
    onDone();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const name = agency.trim();
    if (isYear) {
      set({ agency: name === '' ? null : name, year: year === '' ? null : Number(year) });
    }
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <AgencyField reading={reading} value={agency} onChange={setAgency} />
      <TextInput
        size="xs"
        label={words.year}
        inputMode="numeric"
        value={year}
        error={isYear ? null : words.noYear}
        onChange={(event) => setYear(event.currentTarget.value.trim())}
      />
      <p className={styles.read}>
        {words.read(`${reading.agency ?? words.nothing} ${reading.year ?? words.nothing}`)}
      </p>
      <div className={styles.buttons}>
        {!isSameIdentity(reading, report) && (
          <Button size="compact-xs" variant="default" onClick={() => set(null)}>
            {words.back}
          </Button>
        )}
        <Button size="compact-xs" type="submit">
          {words.take}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly reading: Report;
  readonly value: string;
  readonly onChange: (agency: string) => void;
}

/** Names that stand in the session or in the file's own name need not be typed. */
function AgencyField({ reading, value, onChange }: FieldProps): ReactNode {
  const words = useDeskWords().identity;
  const read = useReadState();
  const [choices] = useState(() =>
    nameChoices(
      reading,
      [...read().reports.values()].map(({ record }) => record.agency),
    ),
  );
  const names = useId();
  return (
    <>
      <TextInput
        size="xs"
        label={words.agency}
        value={value}
        list={names}
        data-autofocus
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={names}>
        {choices.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
