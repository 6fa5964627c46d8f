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
  isKeptForLong,
  isScriptAsNamed,
  missingHere,
  policyOfPage,
} from './check-page.ts';
import { countRequests } from './count-requests.ts';
import { isClosed } from './read-policy.ts';
import { wayOf } from './way.ts';

type Words = (typeof SELF_CHECK_WORDS)[Language];

export interface Check {
  readonly id: keyof Words['names'];
  readonly isGood: boolean;
  readonly said: string;
  /** To be opened by who wants to read it. */
  readonly inFull?: string;
}

export async function runChecks(readApart: ReadApart, language: Language): Promise<Check[]> {
  const words = SELF_CHECK_WORDS[language];
  const release = readRelease();
  const policy = policyOfPage();
  const figures = await checkFigures(readApart);
  const { own, elsewhere } = countRequests(askedSinceLoad(), location.href);
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
    { id: 'requests', isGood: elsewhere === 0, said: words.requests(own, elsewhere) },
    checkPolicy(policy, words),
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

function checkPolicy(policy: string, words: Words): Check {
  if (policy === '') return { id: 'policy', isGood: false, said: words.noPolicy };
  const isGood = isClosed(policy);
  return { id: 'policy', isGood, said: isGood ? words.closed : words.open, inFull: policy };
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

/** Asked again by itself once the browser has been asked to promise. */
export async function checkPersisted(words: Words): Promise<Check> {
  const isKept = await isKeptForLong();
  const said = isKept === null ? words.noPromise : words.notPersisted;
  return {
    id: 'persisted',
    isGood: isKept === true,
    said: isKept === true ? words.persisted : said,
  };
}
