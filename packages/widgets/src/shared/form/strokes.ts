/** One pen stroke: x, y, x, y … in thousandths of the field's width. */
export type Stroke = readonly number[];
interface Point {
  readonly x: number;
  readonly y: number;
}
/** The field is three times as wide as it is high. */
export const RATIO = 3;
const MOST_STROKES = 200;
const MOST_POINTS = 2000;

/** From the screen into a record: independent of how wide the field was. */
export function strokeOf(points: readonly Point[], width: number): Stroke {
  const most = Math.ceil(points.length / MOST_POINTS);
  const kept = most > 1 ? points.filter((_, i) => i % most === 0) : points;
  const thousandths = (value: number): number => Math.max(-1000, Math.min(10_000, Math.round((value * 1000) / width)));
  return kept.flatMap(({ x, y }) => [thousandths(x), thousandths(y)]);
}
/** The last strokes stand where somebody scribbles without end. */
export const within = (strokes: readonly Stroke[]): readonly Stroke[] => strokes.slice(-MOST_STROKES);
export function pointsOf(stroke: Stroke, width: number): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < stroke.length; i += 2) points.push({ x: (stroke[i]! * width) / 1000, y: (stroke[i + 1]! * width) / 1000 });
  return points;
}
/** As the `d` of an SVG path over `0 0 1000 333`; curves through the middles, so that a slow screen's corners do not show. */
export function pathOf(stroke: Stroke): string {
  const points = pointsOf(stroke, 1000);
  const [first] = points;
  if (!first) return '';
  if (points.length === 1) return `M${first.x} ${first.y}h.1`;
  const middles = points.slice(1).map((point, i) => `Q${points[i]!.x} ${points[i]!.y} ${(points[i]!.x + point.x) / 2} ${(points[i]!.y + point.y) / 2}`);
  const last = points[points.length - 1]!;
  return `M${first.x} ${first.y}${middles.join('')}L${last.x} ${last.y}`;
}
