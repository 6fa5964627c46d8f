/** What is stored on its way to the page, one thing after the other. */

export interface Arrivals {
  readonly arrive: (bring: () => Promise<void>) => Promise<void>;
  /** Nothing can be changed before all of it is there: it would be lost when the rest arrives. */
  readonly isUnderWay: () => boolean;
  /** Resolves when nothing more is on its way. */
  readonly ready: () => Promise<void>;
}

interface Options {
  /** It could not be brought; what is done instead is part of the arrival. */
  readonly onFail: (error: unknown) => Promise<void>;
  /** Something sets out, or has come. */
  readonly onChange: () => void;
}

export function createArrivals({ onFail, onChange }: Options): Arrivals {
  let last: Promise<void> = Promise.resolve();
  let underWay = 0;

  const ready = async (): Promise<void> => {
    await last;
    if (underWay > 0) await ready();
  };
  return {
    arrive(bring) {
      underWay++;
      onChange();
      const come = async (): Promise<void> => {
        await bring().catch(onFail);
        underWay--;
        onChange();
      };
      last = last.then(come);
      return last;
    },
    isUnderWay: () => underWay > 0,
    ready,
  };
}
