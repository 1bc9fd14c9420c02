/** Which rows of a long list are drawn: those on the screen, and some around them. */
export interface Drawn {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}
/** What stands in a long list: a row, or the room of those that are not drawn. */
export type Slot = { readonly row: number } | { readonly gap: number; readonly key: string };
/** Fewer rows are simply all drawn. */
export const ALL_DRAWN = 60;
const AROUND = 4;
const ENOUGH = 10;

/** Where rows lie whose heights differ and are known only once they have been drawn. */
export class RowHeights {
  private readonly known = new Map<string, number>();
  private sum = 0;
  private settled: number | null = null;
  private ids: readonly string[] = [];
  private tops: Float64Array | null = null;

  constructor(private readonly guess: number) {}

  /** Of rows not drawn yet. Once enough were seen it stays, or the list would shift under its reader with every row. */
  get usual(): number {
    if (this.settled !== null) return this.settled;
    const average = this.known.size ? this.sum / this.known.size : this.guess;
    if (this.known.size >= ENOUGH) this.settled = average;
    return average;
  }
  /** The rows that are listed, in order. */
  list(ids: readonly string[]): void {
    if (ids === this.ids) return;
    this.ids = ids;
    this.tops = null;
  }
  /** `true` when it was not known to be so. */
  measured(id: string, height: number): boolean {
    const before = this.known.get(id);
    if (before !== undefined && Math.abs(before - height) < 1) return false;
    this.sum += height - (before ?? 0);
    this.known.set(id, height);
    this.tops = null;
    return true;
  }
  /** Another width, another size of type: nothing of it holds any more. */
  forget(): void {
    this.known.clear();
    this.sum = 0;
    this.settled = null;
    this.tops = null;
  }
  private all(): Float64Array {
    if (this.tops) return this.tops;
    const tops = new Float64Array(this.ids.length + 1);
    const { usual } = this;
    for (let i = 0; i < this.ids.length; i++) tops[i + 1] = tops[i]! + (this.known.get(this.ids[i]!) ?? usual);
    return (this.tops = tops);
  }
  /** Pixels above row `i`; above the end for the number of rows. */
  top(i: number): number {
    return this.all()[Math.min(Math.max(i, 0), this.ids.length)]!;
  }
  /** The row that stands at so many pixels. */
  rowAt(pixels: number): number {
    const tops = this.all();
    let [low, high] = [0, Math.max(0, this.ids.length - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (tops[middle]! <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  /** The rows to draw for what is seen of the list, in pixels from its top. */
  drawn(seenFrom: number, seenTo: number): Drawn {
    const count = this.ids.length;
    if (count <= ALL_DRAWN) return { from: 0, to: count };
    return { from: Math.max(0, this.rowAt(seenFrom) - AROUND), to: Math.min(count, this.rowAt(Math.max(seenFrom, seenTo)) + 1 + AROUND) };
  }
  /** The list from top to bottom; `apart`: a row that must not vanish under its reader, since it has the focus. */
  slots({ from, to }: Drawn, apart: number | null): readonly Slot[] {
    const count = this.ids.length;
    const slots: Slot[] = [];
    let next = 0;
    const draw = (row: number): void => {
      if (row > next) slots.push({ gap: this.top(row) - this.top(next), key: `gap-${slots.length === 0 ? 'first' : next >= to ? 'after' : 'before'}` });
      if (row < count) slots.push({ row });
      next = row + 1;
    };
    if (apart !== null && apart < from) draw(apart);
    for (let row = from; row < Math.min(to, count); row++) draw(row);
    if (apart !== null && apart >= to && apart < count) draw(apart);
    if (next < count) slots.push({ gap: this.top(count) - this.top(next), key: 'gap-last' });
    return slots;
  }
}
