/** The self check: every question in turn, with its answer in words. */
import { readRelease } from '../../engine/release.ts';
import type { Release } from '../../engine/release.ts';
import type { Language } from '../../store/app-state.ts';
import type { ReadApart } from './read-apart-context.ts';
import { SELF_CHECK_WORDS } from '../words/about/self-check.ts';
import { checkFigures } from './check-figures.ts';
import {
  askedSinceLoad,
  countKept,
  isScriptAsNamed,
  missingHere,
  policyOfPage,
  triesOutside,
} from './check-page.ts';
import { countRequests } from './count-requests.ts';
import { wayOf } from './way.ts';

type Words = (typeof SELF_CHECK_WORDS)[Language];

export interface Check {
  readonly id: keyof Words['names'];
  readonly isGood: boolean;
  readonly said: string;
}

export async function runChecks(readApart: ReadApart, language: Language): Promise<Check[]> {
  const words = SELF_CHECK_WORDS[language];
  const release = readRelease();
  const policy = policyOfPage();
  const figures = await checkFigures(readApart);
  // Before the one that is tried here.
  const { own, elsewhere } = countRequests(askedSinceLoad(), location.href);
  const isStopped = await triesOutside();
  const missing = missingHere();
  return [
    {
      id: 'figures',
      isGood: figures.right === figures.figures,
      said: [
        words.figures(figures.right, figures.figures, figures.formats),
        ...(figures.wrong.length > 0 ? [words.wrongIn(figures.wrong.join(' '))] : []),
      ].join(' · '),
    },
    { id: 'outside', isGood: isStopped, said: isStopped ? words.blocked : words.notBlocked },
    { id: 'requests', isGood: elsewhere === 0, said: words.requests(own, elsewhere) },
    { id: 'policy', isGood: policy !== '', said: policy || words.noPolicy },
    await checkRelease(release, words),
    await checkOffline(release, words),
    await checkKept(words),
    await checkPersisted(words),
    {
      id: 'missing',
      isGood: true,
      said: missing.length === 0 ? words.nothing : words.without(missing.join(' · ')),
    },
  ];
}

async function checkRelease(release: Release, words: Words): Promise<Check> {
  const { version, kind, sha256 } = release;
  if (version === '') return { id: 'release', isGood: false, said: words.noRelease };
  const isNamed = await isScriptAsNamed(release);
  const ofScript = isNamed === false ? words.notAsNamed : words.asNamed;
  const what = isNamed === null ? words.listNamed : ofScript;
  return {
    id: 'release',
    isGood: isNamed !== false,
    said: `${version} · ${words[kind]} · ${sha256} · ${what}`,
  };
}

async function checkOffline(release: Release, words: Words): Promise<Check> {
  if (release.kind === 'single') return { id: 'offline', isGood: true, said: words.inFile };
  const kept = await countKept(release);
  const said = kept === 0 ? words.notYet : words.cached(kept ?? 0);
  return { id: 'offline', isGood: (kept ?? 0) > 0, said: kept === null ? words.notHere : said };
}

async function checkKept(words: Words): Promise<Check> {
  const said = words.ways[wayOf(location, isSecureContext)];
  if (!('storage' in navigator)) return { id: 'kept', isGood: true, said };
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const usageSaid = words.usage(sizeOf(usage), sizeOf(quota - usage));
  return { id: 'kept', isGood: true, said: `${said} · ${usageSaid}` };
}

/** @param bytes as people read it, e.g. 「212 MB」 */
function sizeOf(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 10_000 ? `${Math.ceil(megabytes)} MB` : `${Math.floor(megabytes / 1000)} GB`;
}

async function checkPersisted(words: Words): Promise<Check> {
  const isKept = 'storage' in navigator && (await navigator.storage.persisted());
  return { id: 'persisted', isGood: isKept, said: isKept ? words.persisted : words.notPersisted };
}
