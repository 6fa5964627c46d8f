import { describe, expect, test } from 'vitest';
import { problemOf, SaveError } from '../../src/store/storage/save-problem.ts';

const numbered = (code: number): unknown => ({ name: 'Error', message: '', code });

describe('what browsers call it, and what it is', () => {
  test.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED'), 'full'],
    [new DOMException('', 'NS_ERROR_FILE_NO_DEVICE_SPACE'), 'full'],
    [numbered(22), 'full'],
    [numbered(1014), 'full'],
    [new DOMException('Encountered full disk while opening backing store', 'UnknownError'), 'full'],
    [new DOMException('Internal error.', 'UnknownError'), 'broken'],
    [new DOMException('', 'AbortError'), 'broken'],
    [new DOMException('', 'SecurityError'), 'denied'],
    [new DOMException('A mutation operation was attempted', 'InvalidStateError'), 'denied'],
    [numbered(18), 'denied'],
    [new DOMException('', 'VersionError'), 'outdated'],
    [new SaveError('blocked'), 'blocked'],
    [new SaveError('taken'), 'taken'],
    [new Error('anything'), 'broken'],
    ['text', 'broken'],
    [null, 'broken'],
    [undefined, 'broken'],
  ])('%s: %s', (error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });
});
