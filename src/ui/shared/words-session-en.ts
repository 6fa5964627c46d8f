/** The same in English. */
import type { SESSION_ZH } from './words-session-zh.ts';
import type { Words } from './words-zh.ts';

export const SESSION_EN: Pick<Words, keyof typeof SESSION_ZH> = {
  downloads: {
    json: 'Download JSON',
    more: 'More downloads',
    open: 'The open report',
    checked: (n) => `The ${n} checked reports`,
    all: (n) => `All ${n} reports`,
    protocolHtml: 'Review protocol, to print (in Chinese)',
    protocolXlsx: 'Review protocol, Excel (in Chinese)',
    data: 'Data (JSON)',
  },
  readerAlert: {
    title: 'Read only: another window is working on these reports.',
    text: 'You can look and download here; when that window closes, this one takes over.',
    begin: 'Begin another batch',
  },
  repeats: {
    each: (n) => `${n} files are of the same agency and year; the chart counts each: `,
    last: (n) => `${n} files are of the same agency and year; the chart takes the last given: `,
    list: (names) => names.join(', '),
    of: (report, files, isMore) => `${report} (${files}${isMore ? ' …' : ''})`,
    names: (named, others) => `${named.join('; ')}${others > 0 ? `; ${others} more` : ''}.`,
  },
  reviewState: {
    filter: 'Filter by state',
    label: (state) => `Review state: ${state}`,
    states: {
      'not-begun': 'Not begun',
      'in-work': 'In work',
      clean: 'Clean',
      'as-published': 'As published',
    },
    progress: (cleared, all) => `${cleared} of ${all} cleared`,
    derived: 'Follow the findings',
    derivedText: 'Cleared once all errors and doubts are dealt with',
    asPublished: 'Publish as it is',
    asPublishedText: 'The findings stay; the next edit takes this back',
    inWork: 'Back to work',
    inWorkText: 'To be looked at again',
    marked: (state) => `Review state set to "${state}"`,
    unmarked: 'Review state follows the findings again',
  },
  saveAlert: {
    problems: {
      full: 'Not saved: the browser has no room left.',
      denied: 'Not saved: the browser does not allow it (private window, or site storage is off).',
      outdated: 'Not saved: another window has opened a newer version of this page.',
      blocked: 'Not saved: another window still has an older version open; close it first.',
      taken: 'Not saved: another window has taken over these reports.',
      cleared: 'Not saved: what the browser had stored was cleared.',
      broken: 'Not saved: the browser’s storage is out of order.',
    },
    keep: 'Reports and edits are still on this page. Do not close or reload it; download a backup.',
    nothing: 'Reports will stay on this page only; download them before you close it.',
    backup: 'Download a backup',
    retry: 'Try again',
  },
  sessions: {
    heading: 'Other batches on this machine',
    name: (agency, n) => (n > 1 ? `${agency} and ${n - 1} more` : agency),
    cleared: (cleared, n) => `${cleared} of ${n} cleared`,
    open: 'Open',
    export: 'Export',
    remove: 'Delete',
    removeTitle: 'Delete these reports?',
    removeText: (name) =>
      `"${name}" with all edits and decisions will be deleted from this machine and cannot be restored. Export it first if you want to keep it.`,
    held: 'Another window has it open; it cannot be deleted',
    begin: 'New batch',
    beginText: 'This batch stays on this machine and can be opened again',
  },
};
