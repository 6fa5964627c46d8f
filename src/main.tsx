/** The page's composition root: wires workers, storage and store, and mounts the interface. */
import './engine/fill-in.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readRelease, storageNameOf } from './engine/release.ts';
import { SIGHT_PACKAGE } from './engine/sight-package.ts';
import { createAppStore } from './store/create-app-store.ts';
import { createIdbOriginals } from './store/storage/idb/idb-originals.ts';
import { createIdbSessions } from './store/storage/idb/idb-sessions.ts';
import { createIdbUnitList } from './store/storage/idb/idb-unit-list.ts';
import { createIdbSight } from './store/storage/idb/idb-sight.ts';
import { pause } from './store/steps/pause.ts';
import { keepForVisit } from './store/storage/originals.ts';
import { keepSightForVisit } from './store/storage/sight-shelf.ts';
import { openTabChannel } from './store/session/tab-channel.ts';
import { App } from './ui/app.tsx';
import type { LoadCMaps } from './ui/shared/cmaps-context.ts';
import { forgetPagesWithSessions } from './ui/shared/kept-pages.ts';
import { loadLanguage, rememberLanguage } from './ui/shared/language.ts';
import { createCollector } from './worker/collection/create-collector.ts';
import { createExporter } from './worker/export/create-exporter.ts';
import { createPool } from './worker/pool.ts';
import { readApart } from './worker/read-apart.ts';
import { seersFor, workersFor } from './worker/workers-for.ts';
import { spawnCollectionWorker, spawnExportWorker, spawnParseWorker } from './worker/spawn.ts';
import { timeLimitOf } from './worker/time-limit.ts';

/**
 * Files are shown in batches this often, in milliseconds: smooth to the eye, cheap for the page. What is listed is
 * put in order each time: the more there is, the rarer.
 */
function paceFor(reports: number): number {
  return 200 + reports / 25;
}

/** They are stored this often, in milliseconds: what a killed page has read since is read again. */
const STORE_INTERVAL = 1500;

// The self check counts what was asked for: browsers note 250 unless told otherwise, less than a day's work.
performance.setResourceTimingBufferSize(20_000);

const gather = (task: () => void): void => void setTimeout(task, STORE_INTERVAL);
const release = readRelease();
const name = storageNameOf(release);
const channel = openTabChannel(name);
const now = (): string => new Date().toISOString();

const sight = keepSightForVisit(createIdbSight(SIGHT_PACKAGE.sha256));
/** Nothing lies beside the single file. */
const folder = release.kind === 'single' ? null : new URL('ocr/', document.baseURI).href;

const pool = createPool({
  createWorker: spawnParseWorker,
  size: workersFor(navigator),
  timeLimitOf,
  seeing: {
    size: seersFor(navigator),
    findSight: async () => ({ folder, pack: await sight.load() }),
  },
});

const store = createAppStore(
  {
    pool,
    collector: createCollector(spawnCollectionWorker, pause),
    exporter: createExporter(spawnExportWorker),
    sessions: createIdbSessions(channel.tab, name),
    unitList: createIdbUnitList(`${name}-unit-list`),
    sight,
    originals: keepForVisit(createIdbOriginals(`${name}-originals`), gather),
    channel,
    now,
    defer: (task) => setTimeout(task, paceFor(store.getState().reports.size)),
    gather,
  },
  { language: loadLanguage() },
);
rememberLanguage(store);
forgetPagesWithSessions(store);
void store.getState().load();
void nameFormats();

/** A tooltip is no reason to have the facts of all formats in the first load. */
async function nameFormats(): Promise<void> {
  const formats = await import('./readers/formats.ts').catch(() => null);
  if (formats !== null) store.setState({ readable: formats.READABLE_EXTENSIONS });
}

/** For drawing pages; of use to few, so it is loaded then. */
const loadCMaps: LoadCMaps = async () => (await import('./readers/pdf/cmaps.ts')).loadCMaps();

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App store={store} loadCMaps={loadCMaps} readApart={(files) => readApart(pool, files)} />
  </StrictMode>,
);
