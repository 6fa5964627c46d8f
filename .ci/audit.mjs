/**
 * Whether faults are known of the packages that the page is made of, as the registry tells; where none answers, that
 * is said, and nothing is held against the packages.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Faults that do not touch us, each with the reason: 「GHSA-…」: why. */
const ARGUED = {};

const { stdout } = spawnSync('npm', ['audit', '--json', '--omit=dev'], {
  encoding: 'utf8',
  timeout: 30_000,
  shell: process.platform === 'win32',
});

/** @returns null when there was no answer */
function readAnswer(text) {
  try {
    const answer = JSON.parse(text);
    return answer.vulnerabilities === undefined ? null : answer;
  } catch {
    return null;
  }
}

const answer = readAnswer(stdout ?? '');
if (answer === null) {
  console.log('The registry did not answer: known faults were not looked up.');
} else {
  const advisories = Object.values(answer.vulnerabilities).flatMap(({ name, via }) =>
    via.filter((each) => typeof each === 'object').map(({ url, title }) => ({ name, url, title })),
  );
  const open = advisories.filter(({ url }) => !(url.split('/').at(-1) in ARGUED));
  for (const { name, title, url } of open) console.log(`${name}: ${title} (${url})`);
  console.log(`${open.length} known faults in what is shipped.`);
  process.exitCode = open.length === 0 ? 0 : 1;
}
