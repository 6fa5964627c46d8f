/** `npm run localise -- [reports a kind] [words of a kind]`: how well wrong cells are found. */
import { benchLocaliser } from './localiser.ts';

const [count = '400', ...words] = process.argv.slice(2);
console.table(benchLocaliser(Number(count), words.join(' ')));
