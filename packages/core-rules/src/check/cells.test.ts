import { expect, test } from 'vitest';
import { boxesOf, casesOf, figure, type Axis } from './cells';

const axes: readonly Axis[] = [
  { fact: 'premium', cells: [{ band: { gte: undefined, lt: 10 } }, { band: { gte: 10, lt: 20 } }, { band: { gte: 20, lt: undefined } }] },
  { fact: 'sizeClass', cells: [{ value: 'large' }, { value: 'medium' }, { value: 'small' }] },
];

test('every combination of cells is a case', () => {
  expect(casesOf(axes)).toEqual([[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2], [2, 0], [2, 1], [2, 2]]);
});

test('cases that fill a box are told as one box, and only once', () => {
  expect(boxesOf(casesOf(axes), axes)).toEqual([[[0, 1, 2], [0, 1, 2]]]);
  expect(boxesOf([[0, 0], [0, 1], [2, 0], [2, 1]], axes)).toEqual([[[0, 2], [0, 1]]]);
  expect(boxesOf([], axes)).toEqual([]);
});

test('cases that fill no box are told in several, each as large as it will go, its cells in order', () => {
  expect(boxesOf([[0, 0], [1, 0], [1, 1]], axes)).toEqual([[[0, 1], [0]], [[1], [0, 1]]]);
  expect(boxesOf([[0, 0], [1, 1], [2, 2]], axes)).toEqual([[[0], [0]], [[1], [1]], [[2], [2]]]);
});

test('a figure is written so that its noughts can be counted', () => {
  expect([5, 999, 1000, 50000, 1234567, 1234.5, 0.25, -50000].map(figure)).toEqual(['5', '999', '1 000', '50 000', '1 234 567', '1 234.5', '0.25', '-50 000']);
});
