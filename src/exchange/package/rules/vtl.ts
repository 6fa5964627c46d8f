/**
 * The sums of the form as hierarchical rulesets of the Validation and Transformation Language (VTL 2.0,
 * SDMX): one an edition. Σ left = Σ right becomes one rule whose left side is a single code item, so a sum
 * with two cells on its right is written with the second taken off. The code items are the cell ids, quoted.
 */
import { EDITIONS, variantsOf } from '../../../form/editions.ts';
import type { Equation } from '../../../form/equation.ts';
import { equationsOf } from '../../../form/equations.ts';
import { nameEquation } from '../../../form/name-equation.ts';

/** @returns the text of a .vtl file */
export function writeVtl(): string {
  const rulesets = EDITIONS.flatMap(({ id }) =>
    variantsOf(id).map((variant) => {
      const rules = equationsOf(variant).map((equation, nth) => {
        const message = nameEquation(variant, equation).zh.replaceAll('"', "'");
        return `  R${nth + 1} : ${ruleOf(equation)} errorcode "${equation.rule}: ${message}"`;
      });
      const name = `gouji_${id}_${variant.otherRows}`;
      return `define hierarchical ruleset ${name} (variable rule cell) is\n${rules.join(';\n')}\nend hierarchical ruleset;\n`;
    }),
  );
  return rulesets.join('\n');
}

function ruleOf({ left, right }: Equation): string {
  const [total, ...others] = right;
  const plus = left.map(quote).join(' + ');
  const minus = others.map((cell) => ` - ${quote(cell)}`).join('');
  return `${quote(total ?? '')} = ${plus}${minus}`;
}

function quote(cell: string): string {
  return `'${cell}'`;
}
