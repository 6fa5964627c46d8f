/** The editions of the form with the three tables, oldest first. A new edition is a line here. */
import { EDITION_2019 } from './edition-2019.ts';
import { EDITION_2021 } from './edition-2021.ts';
import type { FormEdition } from './form-types.ts';

export const EDITIONS = [EDITION_2019, EDITION_2021] as const satisfies readonly FormEdition[];
