import { expect, test } from 'vitest';
import { StorageError } from './storage';

test('what a copy of the class throws is told as the same', () => {
  const copy = Object.assign(new Error('full'), { name: 'StorageError', problem: 'full' });
  expect([copy instanceof StorageError, new StorageError('full') instanceof StorageError, new Error('full') instanceof StorageError, Object.assign(new Error(), { name: 'StorageError' }) instanceof StorageError]).toEqual([true, true, false, false]);
});
