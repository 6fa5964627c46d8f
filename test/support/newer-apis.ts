/**
 * What came after the engines we promise to run in (Chromium 102, Firefox 115) and is not filled in by
 * `src/engine`: name and the versions it came with. A use of one is written otherwise, or filled in there
 * and taken off this list.
 */
export const NEWER_APIS: readonly (readonly [pattern: RegExp, since: string])[] = [
  [/\bArray\.fromAsync\b/, 'Chromium 121'],
  [/\b(?:Object|Map)\.groupBy\b/, 'Chromium 117, Firefox 119'],
  [/\bPromise\.(?:withResolvers|try)\b/, 'Chromium 119 and 128, Firefox 121 and 134'],
  [/\.(?:isWellFormed|toWellFormed)\(/, 'Chromium 111, Firefox 119'],
  [/\.(?:transfer|transferToFixedLength|resize)\(/, 'Chromium 114, Firefox 122'],
  [/\bAbortSignal\.(?:any|timeout)\b/, 'Chromium 103 and 116, Firefox 124'],
  [/\bURL\.(?:canParse|parse)\b/, 'Chromium 120 and 126'],
  [/\b(?:fromBase64|fromHex|toBase64|toHex)\(/, 'Chromium 140, Firefox 133'],
  [
    /\b(?:RegExp\.escape|Math\.sumPrecise|Math\.f16round|Error\.isError)\b/,
    'Chromium 134 and later',
  ],
  [/\bIterator\.(?:from|concat|prototype)\b/, 'Chromium 122, Firefox 131'],
  [
    /\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|take|drop|flatMap|reduce|toArray|some|every|find)\(/,
    'Chromium 122, Firefox 131',
  ],
  [
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
    'Chromium 122, Firefox 127',
  ],
  [/\.(?:getOrInsert|getOrInsertComputed)\(/, 'Chromium 145, Firefox 144'],
  [/\bIntl\.(?:Segmenter|DurationFormat)\b/, 'Firefox 125'],
  [
    /\b(?:startViewTransition|checkVisibility|showPopover|hidePopover|togglePopover|moveBefore)\(/,
    'Chromium 105 to 133',
  ],
  [/\bscheduler\.(?:yield|postTask)\b/, 'Chromium 129, Firefox 142'],
  [/\bCSS\.(?:highlights|registerProperty)\b/, 'Chromium 105, Firefox 128'],
  [
    /\b(?:Symbol\.(?:dispose|asyncDispose)|DisposableStack|SuppressedError|Temporal|Float16Array)\b/,
    'Chromium 134 and later',
  ],
];
