/** The version of the app, as its package says. */
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};

export const VERSION = version;
