/**
 * The third and fourth figure of the codes of places (GB/T 2260, as of 2024), by province: cities, prefectures and leagues; 90 holds the counties
 * that a province governs itself. Only the numbers: names stand where they are shown.
 */
const NUMBERS = `11:1 12:1 13:1-11,31 14:1-11 15:1-9,22,25,29 21:1-14 22:1-8,24 23:1-12,27 31:1 32:1-13 33:1-11 34:1-8,10-13,15-18 35:1-9 36:1-11 37:1-11,13-17
41:1-17,90 42:1-3,5-13,28,90 43:1-13,31 44:1-9,12-20,51-53 45:1-14 46:1-4,90 50:1,2 51:1,3-11,13-20,32-34 52:1-6,23,26,27 53:1,3-9,23,25,26,28,29,31,33,34
54:1-6,25 61:1-10 62:1-12,29,30 63:1,2,22,23,25-28 64:1-5 65:1,2,4,5,23,27-32,40,42,43,90`;

const byProvince: ReadonlyMap<string, readonly (readonly [low: number, high: number])[]> = new Map(NUMBERS.split(/\s+/).map((line) => {
  const [province = '', numbers = ''] = line.split(':');
  return [province, numbers.split(',').map((span) => {
    const [low = '', high = low] = span.split('-');
    return [Number(low), Number(high)] as const;
  })] as const;
}));

/** Whether the code of a place names a province or a city that there is. Counties are not looked up; the province is one of the list. */
export function isPrefecture(code: string): boolean {
  if (code.endsWith('0000')) return true;
  const spans = byProvince.get(code.slice(0, 2));
  const number = Number(code.slice(2, 4));
  return spans === undefined || spans.some(([low, high]) => number >= low && number <= high);
}
