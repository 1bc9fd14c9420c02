// Loaded when a chart is first shown: the library is heavier than all the rest.
import { BarController, BarElement, CategoryScale, Chart as ChartJs, Legend, LinearScale, type ChartConfiguration, type Plugin } from 'chart.js';
import type { Chart, Look } from './board';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

/** Colours as the page resolves them: tokens, dark, forced colours. */
export interface Ink {
  readonly text: string;
  readonly ground: string;
  readonly line: string;
  readonly looks: Readonly<Record<Look, string>>;
  readonly font: string;
  /** In pixels. */
  readonly size: number;
}

type Pen = (context: CanvasRenderingContext2D, tile: number) => void;
const stroke = (...lines: readonly (readonly [number, number, number, number])[]): Pen => (context, tile) => {
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1 * tile, y1 * tile);
    context.lineTo(x2 * tile, y2 * tile);
  }
  context.stroke();
};
/** What tells the series apart without colour; the first is solid. */
const pens: Readonly<Record<Look, Pen | null>> = {
  good: null,
  fair: stroke([0, 0.5, 1, 0.5]),
  soon: (context, tile) => {
    context.beginPath();
    context.arc(tile / 2, tile / 2, tile / 5, 0, Math.PI * 2);
    context.fill();
  },
  bad: stroke([0, 1, 1, 0], [-0.5, 0.5, 0.5, -0.5], [0.5, 1.5, 1.5, 0.5]),
  worst: stroke([0, 0, 1, 1], [0, 1, 1, 0]),
  none: stroke([0.5, 0, 0.5, 1]),
};
const TILE = 8;
function fill(look: Look, { looks, ground }: Ink): CanvasPattern | string {
  const pen = pens[look];
  const colour = looks[look];
  if (!pen) return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.fillStyle = ground;
  context.fillRect(0, 0, TILE, TILE);
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = 2;
  pen(context, TILE);
  return context.createPattern(tile, 'repeat') ?? colour;
}

/** The numbers stand on the bars: nobody has to measure by eye. */
const numbers = (ink: Ink): Plugin<'bar'> => ({
  id: 'numbers',
  afterDatasetsDraw(drawing) {
    const { ctx, data, options, chartArea } = drawing;
    const isStacked = options.scales?.x?.stacked === true;
    ctx.save();
    ctx.font = `600 ${ink.size * 0.8125}px ${ink.font}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'center';
    data.datasets.forEach((series, i) => {
      drawing.getDatasetMeta(i).data.forEach((bar, at) => {
        const value = series.data[at];
        if (typeof value !== 'number' || value === 0) return;
        const { x, y, base } = bar.getProps(['x', 'y', 'base']) as unknown as { x: number; y: number; base: number };
        const words = String(value);
        const width = ctx.measureText(words).width + 6;
        // A number that its own part of a bar cannot hold would stand on its neighbour: the table has it.
        if (isStacked && Math.abs(x - base) < width) return;
        const centre = isStacked ? (x + base) / 2 : Math.min(x + width / 2 + 2, chartArea.right - width / 2);
        ctx.fillStyle = ink.ground;
        ctx.fillRect(centre - width / 2, y - ink.size * 0.55, width, ink.size * 1.1);
        ctx.fillStyle = ink.text;
        ctx.fillText(words, centre, y);
      });
    });
    ctx.restore();
  },
});
/** Where the limit lies, as a line across the bars of its row. */
const marks = ({ marks: given }: Chart, ink: Ink): Plugin<'bar'> => ({
  id: 'marks',
  afterDatasetsDraw({ ctx, scales }) {
    const { x, y } = scales;
    if (!given || !x || !y) return;
    ctx.save();
    ctx.strokeStyle = ctx.fillStyle = ink.text;
    ctx.lineWidth = 3;
    ctx.setLineDash([6, 3]);
    ctx.font = `600 ${ink.size * 0.75}px ${ink.font}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    given.values.forEach((value, i) => {
      if (value === null) return;
      const at = x.getPixelForValue(value);
      const half = (y.getPixelForValue(1) - y.getPixelForValue(0) || y.height) / 2 - ink.size * 0.6;
      const middle = y.getPixelForValue(i);
      ctx.beginPath();
      ctx.moveTo(at, middle - half + ink.size * 0.4);
      ctx.lineTo(at, middle + half);
      ctx.stroke();
      ctx.fillText(`${given.name} ${value}`, Math.max(at, ctx.measureText(`${given.name} ${value}`).width / 2), middle - half + ink.size * 0.4);
    });
    ctx.restore();
  },
});

function configOf(chart: Chart, ink: Ink, isStill: boolean): ChartConfiguration<'bar'> {
  const font = { family: ink.font, size: ink.size * 0.875 };
  const most = Math.max(0, ...(chart.marks?.values ?? []).map((value) => value ?? 0));
  return {
    type: 'bar',
    data: {
      labels: chart.labels.map((label) => broken(label)),
      datasets: chart.series.map(({ name, look, values }) => ({
        label: name, data: [...values], backgroundColor: fill(look, ink), borderColor: ink.looks[look], borderWidth: 1, borderSkipped: false, maxBarThickness: ink.size * (chart.stacked ? 2.2 : 1.4),
      })),
    },
    options: {
      indexAxis: 'y', responsive: true, maintainAspectRatio: false, animation: isStill ? false : { duration: 180 }, events: [], color: ink.text, font,
      layout: { padding: { top: chart.marks ? ink.size * 0.5 : 0 } },
      scales: {
        x: { stacked: chart.stacked, beginAtZero: true, ...(most ? { suggestedMax: most * 1.15 } : {}), grid: { color: ink.line }, border: { color: ink.line }, ticks: { color: ink.text, font, precision: 0, maxTicksLimit: 6 } },
        y: { stacked: chart.stacked, grid: { display: false }, border: { color: ink.line }, ticks: { color: ink.text, font, autoSkip: false } },
      },
      plugins: { legend: { position: 'bottom', align: 'start', labels: { color: ink.text, font, boxWidth: ink.size * 1.5, padding: ink.size * 0.6 } } },
    },
    plugins: [numbers(ink), marks(chart, ink)],
  };
}
const LONGEST_LABEL = 8;
/** A long name takes two lines, so that the bars keep their room. */
function broken(label: string): string | string[] {
  if (label.length <= LONGEST_LABEL) return label;
  const half = Math.ceil(label.length / 2);
  const space = label.lastIndexOf(' ', half + 2);
  const at = space > 0 ? space : /[^\x00-\x7f]/.test(label) ? half : label.length;
  return [label.slice(0, at), label.slice(at).trim()].filter(Boolean);
}

/** Draws, or draws again; what was there is given back. */
export function draw(canvas: HTMLCanvasElement, chart: Chart, ink: Ink, isStill: boolean): { destroy(): void; resize(): void } {
  return new ChartJs(canvas, configOf(chart, ink, isStill));
}
/** How high a chart must be for all its rows, in pixels. */
export const heightOf = ({ labels, series, stacked }: Chart, size: number): number =>
  Math.round(size * (labels.length * (stacked ? 3.2 : series.length * 1.6 + 1.6) + 3 + Math.ceil(series.length / 2) * 2.2));
