export interface ExportDetail {
  readonly name: string;
  /** E.g. `text/calendar;charset=utf-8`. */
  readonly type: string;
  readonly content: Blob;
}
/** A file is ready. A host that saves it in its own way (in WeChat downloads fail) calls `preventDefault()`. */
export class AnzeExportEvent extends CustomEvent<ExportDetail> {
  constructor(detail: ExportDetail) {
    super('anze-export', { bubbles: true, composed: true, cancelable: true, detail });
  }
}
declare global {
  interface HTMLElementEventMap {
    'anze-export': AnzeExportEvent;
  }
}
