/** In WeChat a download fails without a word. */
export const isWechat = (): boolean => /MicroMessenger/i.test(navigator.userAgent);

/** Saves a file under a name, as a link would. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
