/** Tries one damaged file after the other; a process of its own, as one may never end. */
import { fuzzOne } from './fuzz-one.ts';

process.on('message', (seed: number) => {
  void fuzzOne(seed).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ thrown: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
