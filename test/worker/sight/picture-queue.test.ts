import { expect, test } from 'vitest';
import { createPictureQueue } from '../../../src/worker/sight/picture-queue.ts';

test('so many at once, in order, and done when all are', async () => {
  const started: number[] = [];
  const finish: (() => void)[] = [];
  const queue = createPictureQueue<number>(2, (file) => {
    started.push(file);
    return new Promise((resolve) => finish.push(resolve));
  });
  [1, 2, 3].forEach((file) => queue.add(file));
  expect(started).toEqual([1, 2]);
  let isDone = false;
  const done = queue.done().then(() => (isDone = true));
  finish[0]?.();
  await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  expect(started).toEqual([1, 2, 3]);
  expect(isDone).toBe(false);
  finish[1]?.();
  finish[2]?.();
  await done;
  expect(isDone).toBe(true);
});

test('with nothing to read it is done at once', async () => {
  await expect(createPictureQueue(2, () => Promise.resolve()).done()).resolves.toBeUndefined();
});
