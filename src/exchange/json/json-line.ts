/**
 * A value as one line of JSON. Controls beyond ASCII and orders of writing stay escaped too: the line
 * is also looked at, in editors and in terminals, which would obey them.
 */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(OBEYED, escape);
}

const OBEYED = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
