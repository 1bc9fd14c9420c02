/** Waits until an element's shadow tree has what is looked for. */
export const showsIn = (page, tag, selector) =>
  page.waitForFunction(([name, wanted]) => document.querySelector(name).shadowRoot.querySelector(wanted) !== null, [tag, selector], { timeout: 15000 });
