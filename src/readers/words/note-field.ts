/**
 * Fields whose result is the mark of a note, raised or not: `NOTEREF _Ref1 \h` repeats it (ECMA-376
 * §17.16.5.41), `HYPERLINK \l "_ftn1"` leads to its note, as Word and WPS name that.
 */
const NOTE_FIELD =
  /^\s*(?:NOTEREF\b|HYPERLINK\b[^"]{0,80}(?:"[^"]{0,400}"[^"]{0,80}){0,3}\\l\s{0,9}"?_(?:ftn|edn)\d)/i;

/** @param code the field's instruction */
export function isNoteField(code: string): boolean {
  return NOTE_FIELD.test(code);
}
