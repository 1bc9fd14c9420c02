import SignaturePad from 'signature_pad';
import { pointsOf, RATIO, strokeOf, within, type Stroke } from './strokes';

/** A canvas that can be written on. The strokes are kept outside; a turned phone or a wider page draws them anew. */
export class Pad {
  private readonly pad: SignaturePad;
  private readonly observer: ResizeObserver;
  private strokes: readonly Stroke[] = [];
  private width = 0;
  private isEnabled = true;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly changed: (strokes: readonly Stroke[]) => void) {
    this.pad = new SignaturePad(canvas, { minWidth: 1, maxWidth: 3, penColor: '#000' });
    this.pad.addEventListener('endStroke', this.onEnd);
    this.observer = new ResizeObserver(() => requestAnimationFrame(() => this.fit()));
    this.observer.observe(canvas);
    this.fit();
  }
  show(strokes: readonly Stroke[]): void {
    if (strokes === this.strokes) return;
    this.strokes = strokes;
    this.draw();
  }
  enable(isEnabled: boolean): void {
    // Not anew each time: that would cut a stroke short while the page draws itself.
    if (isEnabled === this.isEnabled) return;
    this.isEnabled = isEnabled;
    if (isEnabled) this.pad.on();
    else this.pad.off();
  }
  close(): void {
    this.observer.disconnect();
    this.pad.off();
  }
  private readonly onEnd = (): void => {
    const groups = this.pad.toData();
    const last = groups[groups.length - 1];
    if (!last?.points.length || !this.width) return;
    this.strokes = within([...this.strokes, strokeOf(last.points, this.width)]);
    this.changed(this.strokes);
  };
  private fit(): void {
    const { width } = this.canvas.getBoundingClientRect();
    if (!width || Math.abs(width - this.width) < 1) return;
    this.width = width;
    const scale = Math.max(1, window.devicePixelRatio || 1);
    // Setting its size empties a canvas, even to the same size.
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round((width / RATIO) * scale);
    this.canvas.getContext('2d')?.scale(scale, scale);
    this.draw();
  }
  private draw(): void {
    this.pad.clear();
    const style = { penColor: '#000', dotSize: 0, minWidth: 1, maxWidth: 3, velocityFilterWeight: 0.7, compositeOperation: 'source-over' as const };
    // Time stands still: speed, and with it thickness, is not recorded.
    this.pad.fromData(this.strokes.map((stroke) => ({ ...style, points: pointsOf(stroke, this.width).map((point, i) => ({ ...point, pressure: 0, time: i * 16 })) })));
  }
}
