import type { Look } from './look';
import type { Route } from './address';
import { t } from './words';
import { feed, spots, type Feed, type Spot, type Widget } from './widgets';

/** Where the kit's files lie, as the build put them: a folder of its own for each version. */
declare const KIT: string;
declare const WIDGETS: readonly string[];

/** The widgets in their places: fetched when their tab is first seen, kept from then on with all that was typed. */
export class Panels {
  private readonly there = new Map<Spot, Widget>();
  private readonly loading = new Set<Spot>();
  /** Properties that only one widget is to have, until it is there. */
  private readonly given = new Map<Spot, Partial<Widget>>();

  constructor(private readonly from: () => Feed, private readonly look: () => Look) {}

  /** Asks for a widget's files before anything else is known of it. */
  fetch(route: Pick<Route, 'place' | 'part'>): void {
    const spot = spotFor(route);
    if (spot && WIDGETS.includes(spot.tag)) importKit(spot.tag).catch(() => undefined);
  }
  /** Shows what an address names, and answers when it stands there. */
  async show({ place, part }: Pick<Route, 'place' | 'part'>): Promise<void> {
    for (const panel of Array.from(document.querySelectorAll<HTMLElement>('.panel'))) panel.hidden = panel.id !== place;
    const spot = spotFor({ place, part });
    if (!spot) return;
    for (const one of spots.filter(({ tab }) => tab === place)) if (one.part) spotOf(one).hidden = one !== spot;
    for (const link of Array.from(document.querySelectorAll<HTMLElement>(`#${place} .parts [data-part]`))) setCurrent(link, link.dataset.part === spot.part);
    await this.load(spot);
  }
  /** For one widget alone, now or when it comes. */
  give(tag: string, values: Partial<Widget>): void {
    const spot = spots.find((one) => one.tag === tag);
    if (!spot) return;
    const widget = this.there.get(spot);
    if (widget) Object.assign(widget, values);
    else this.given.set(spot, { ...this.given.get(spot), ...values });
  }
  /** Something was learned, by the widget of this tag: it knows already. */
  update(by = ''): void {
    this.there.forEach((widget, { tag, feed: values }) => {
      // The calculator's own answers would only be answered to it again; the others' lists are the page's.
      if (tag !== by || tag !== 'anze-tier-calculator') feed(widget, values(this.from()));
    });
  }
  dress(): void {
    this.there.forEach((widget) => this.look().dress(widget));
  }
  /** The store has changed under the forms: what they show as kept is looked at anew. */
  settle(): void {
    for (const [spot, widget] of Array.from(this.there)) {
      // Taken out and put back, it reads its drafts anew; what is typed in it stays.
      widget.remove();
      spotOf(spot).append(widget);
      widget.requestUpdate();
    }
  }
  /** Another firm is looked at: what the forms of the last one hold is none of its business. */
  restart(): void {
    this.there.forEach((widget) => widget.remove());
    this.there.clear();
    this.given.clear();
  }

  private async load(spot: Spot): Promise<void> {
    if (this.there.has(spot) || this.loading.has(spot)) return;
    const place = spotOf(spot);
    if (!WIDGETS.includes(spot.tag)) {
      place.replaceChildren(line(t('soon')));
      return;
    }
    this.loading.add(spot);
    place.replaceChildren(skeleton());
    try {
      await importKit(spot.tag);
      const widget = document.createElement(spot.tag) as Widget;
      this.look().dress(widget);
      Object.assign(widget, spot.feed(this.from()), this.given.get(spot));
      this.given.delete(spot);
      this.there.set(spot, widget);
      place.replaceChildren(widget);
    } catch {
      place.replaceChildren(this.failed(spot));
    } finally {
      this.loading.delete(spot);
    }
  }
  private failed(spot: Spot): HTMLElement {
    const box = document.createElement('div');
    box.className = 'card';
    box.setAttribute('role', 'alert');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button primary';
    button.textContent = t('retry');
    button.addEventListener('click', () => void this.load(spot));
    box.append(line(t('failed')), button);
    return box;
  }
}

const importKit = (tag: string): Promise<unknown> => import(/* @vite-ignore */ new URL(`${KIT}${tag}.js`, document.baseURI).href);
function spotFor({ place, part }: Pick<Route, 'place' | 'part'>): Spot | undefined {
  const own = spots.filter(({ tab }) => tab === place);
  return own.find((one) => one.part === part) ?? own[0];
}
const spotOf = ({ tab, part }: Spot): HTMLElement => document.querySelector<HTMLElement>(`#${tab} .place${part && `[data-part='${part}']`}`)!;
export function setCurrent(link: Element, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'page');
  else link.removeAttribute('aria-current');
}
function line(text: string): HTMLElement {
  const words = document.createElement('p');
  words.textContent = text;
  return words;
}
/** The layout that is coming, so that nothing jumps. */
function skeleton(): HTMLElement {
  const box = document.createElement('div');
  box.className = 'card skeleton';
  box.setAttribute('role', 'status');
  box.setAttribute('aria-busy', 'true');
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = t('loading');
  box.append(words, ...['i', 'i', 'i'].map((name) => document.createElement(name)));
  return box;
}
