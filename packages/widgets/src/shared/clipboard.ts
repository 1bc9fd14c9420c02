export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages on plain http, and some web-views, have no clipboard: the text stands there to be copied by hand.
    return false;
  }
}
