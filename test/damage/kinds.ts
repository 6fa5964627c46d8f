import type { DamageKind } from './damage.ts';
import { FIGURE_DAMAGE } from './figure-damage.ts';
import { LABEL_DAMAGE } from './label-damage.ts';
import { ORDER_DAMAGE } from './order-damage.ts';
import { PRINT_DAMAGE } from './print-damage.ts';
import { REPEAT_DAMAGE } from './repeat-damage.ts';
import { REPORT_DAMAGE } from './report-damage.ts';

/** Every kind of damage that real reports show, the worst-known first within each group. */
export const DAMAGE_KINDS: readonly DamageKind[] = [
  ...REPORT_DAMAGE,
  ...LABEL_DAMAGE,
  ...FIGURE_DAMAGE,
  ...ORDER_DAMAGE,
  ...PRINT_DAMAGE,
  ...REPEAT_DAMAGE,
];
