import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide the widget itself is: it may stand in a narrow column of a wide window. */
export class ContainerWidthController implements ReactiveController {
  size: 'narrow' | 'middle' | 'wide' = 'narrow';
  private observer?: ResizeObserver;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }
  hostConnected(): void {
    this.measure(this.host.getBoundingClientRect().width);
    this.observer = new ResizeObserver((entries) => {
      const width = entries[0]?.contentRect.width;
      // After this frame: a new layout within the observer's own turn would be an error on the page.
      if (width !== undefined) requestAnimationFrame(() => this.measure(width));
    });
    this.observer.observe(this.host);
  }
  hostDisconnected(): void {
    this.observer?.disconnect();
  }
  private measure(width: number): void {
    const size = width >= 720 ? 'wide' : width >= 560 ? 'middle' : 'narrow';
    if (size === this.size) return;
    this.size = size;
    this.host.requestUpdate();
  }
}
