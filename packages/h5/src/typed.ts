const isText = (field: EventTarget | undefined): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !/^(checkbox|radio|file|button|submit|hidden)$/.test(field.type));

/** The place of the app that a field stands in, through shadow roots. */
function placeOf(field: Element): string {
  for (let at: Element | null = field; at; ) {
    const panel: Element | null = at.closest('.panel');
    if (panel) return panel.id;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Remembers where somebody typed, so that nothing reloads over it. */
export class Typed {
  private readonly fields = new Set<HTMLInputElement | HTMLTextAreaElement>();

  listen(): void {
    document.addEventListener('input', (event) => {
      const [field] = event.composedPath();
      if (isText(field)) this.fields.add(field);
    }, true);
  }
  /** Whether something that was typed would be lost with the page. `keeps` names the places whose forms keep drafts by themselves. */
  isUnsaved(keeps: (place: string) => boolean): boolean {
    return Array.from(this.fields).some((field) => field.isConnected && field.value !== '' && !keeps(placeOf(field)));
  }
}
