import type { Section } from './board';
import type { Ink } from './charts';

type Charts = typeof import('./charts');
const looks = ['good', 'fair', 'soon', 'bad', 'worst', 'none'] as const;

interface Hung {
  readonly canvas: HTMLCanvasElement;
  readonly key: string;
  readonly chart: ReturnType<Charts['draw']>;
}

/** Keeps what is drawn in step with what is on the page. */
export class ChartRoom {
  failed = false;
  private charts: Charts | null = null;
  private loading = false;
  private readonly hung = new Map<string, Hung>();

  constructor(private readonly owner: { readonly renderRoot: ParentNode; requestUpdate(): void }, private readonly tell: (error: unknown) => void) {}

  /** After each update: draws what is new or looks otherwise, gives back what is gone. */
  sync(sections: readonly Section[]): void {
    const canvases = [...this.owner.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-section]')];
    for (const [id, { canvas }] of this.hung) if (!canvases.includes(canvas)) this.takeDown(id);
    if (!canvases.length) return;
    if (!this.charts) return this.load();
    const ink = this.ink();
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const canvas of canvases) {
      const id = canvas.dataset.section!;
      const section = sections.find((one) => one.id === id);
      if (!section) continue;
      const key = JSON.stringify([section.chart, ink]);
      if (this.hung.get(id)?.key === key) continue;
      this.takeDown(id);
      canvas.parentElement!.style.height = `${this.charts.heightOf(section.chart, ink.size)}px`;
      this.hung.set(id, { canvas, key, chart: this.charts.draw(canvas, section.chart, ink, isStill) });
    }
  }
  retry(): void {
    this.failed = false;
    this.owner.requestUpdate();
  }
  clear(): void {
    for (const id of this.hung.keys()) this.takeDown(id);
  }
  private takeDown(id: string): void {
    this.hung.get(id)?.chart.destroy();
    this.hung.delete(id);
  }
  private load(): void {
    if (this.loading || this.failed) return;
    this.loading = true;
    import('./charts').then((charts) => {
      this.charts = charts;
    }, (error: unknown) => {
      this.failed = true;
      this.tell(error);
    }).then(() => {
      this.loading = false;
      this.owner.requestUpdate();
    });
  }
  /** A canvas knows no custom property: the colours are read where the page has resolved them, forced ones too. */
  private ink(): Ink {
    const root = this.owner.renderRoot;
    const of = (name: string): string => getComputedStyle(root.querySelector(`.probe-${name}`)!).color;
    const { fontFamily, fontSize } = getComputedStyle(root.querySelector('.base')!);
    return { text: of('text'), ground: of('ground'), line: of('line'), looks: Object.fromEntries(looks.map((look) => [look, of(look)])) as Ink['looks'], font: fontFamily, size: parseFloat(fontSize) };
  }
}
