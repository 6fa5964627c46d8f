/** Objects of the engine, and what they shall have by name. */
export type Missing = readonly (readonly [object, Readonly<Record<string, unknown>>])[];

/** Gives the engine what it lacks; what it has is left alone. */
export function define(missing: Missing): void {
  for (const [target, methods] of missing) {
    for (const [name, value] of Object.entries(methods)) {
      if (name in target) continue;
      Object.defineProperty(target, name, { value, writable: true, configurable: true });
    }
  }
}
