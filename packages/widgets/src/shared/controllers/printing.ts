import type { ReactiveController } from 'lit';

interface Host {
  readonly updateComplete: Promise<boolean>;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/** On paper everything is open and cited in full, also when the browser's own menu prints. */
export class PrintingController implements ReactiveController {
  isPrinting = false;
  private readonly query = window.matchMedia('print');

  /** `draw` brings what is pending onto the page at once. */
  constructor(private readonly host: Host, private readonly draw: () => void) {
    host.addController(this);
  }
  hostConnected(): void {
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
    this.query.addEventListener('change', this.onPrint);
  }
  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
    this.query.removeEventListener('change', this.onPrint);
  }
  print(): void {
    this.isPrinting = true;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => window.print());
  }
  private readonly onPrint = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint' || (event.type === 'change' && this.query.matches);
    this.host.requestUpdate();
    // The page is about to be drawn on paper: later would be too late.
    this.draw();
  };
}
