/**
 * The states of each widget that every battery visits: `{ tag: { state: { html, go? } } }`.
 * `html` stands in the page's body; `go(page)` leads a playwright page from there to the state. Chromium 86 runs it too, so it uses
 * `page.evaluate` and `page.waitForFunction` only, and ends by waiting for what it wants to see.
 */
export const states = {
  // new widgets above
};
