/**
 * A classic script: `<script src="…/autoload.js"></script>`. It loads each `anze-` element a page holds, now or later,
 * from the folder `cdn` beside itself. Elements inside other shadow roots are not looked for.
 */
export function autoload(base: string): void {
  const asked = new Set<string>();

  const load = (tag: string) => {
    if (asked.has(tag) || customElements.get(tag)) return;
    asked.add(tag);
    import(/* @vite-ignore */ new URL(`cdn/${tag}.js`, base).href).catch((error: unknown) => {
      console.warn(`Anze Kit: no element <${tag}> could be loaded`, error);
    });
  };

  const scan = (root: Document | Element) => {
    const found = [...root.querySelectorAll(':not(:defined)')];
    if (root instanceof Element) found.push(root);
    for (const { localName } of found) if (localName.startsWith('anze-')) load(localName);
  };

  const watch = () => {
    scan(document);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach((node) => node instanceof Element && scan(node));
    }).observe(document.documentElement, { childList: true, subtree: true });
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
  else watch();
}

// Read at once: later there is no current script.
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) autoload(script.src);
