/** What WeChat asks the mini-program before it gives a camera, a calendar or a clipboard: whether the person has agreed to its privacy guide. */
export type Resolve = (answer: { readonly event: 'exposureAuthorization' | 'agree' | 'disagree'; readonly buttonId?: string }) => void;
export interface PrivacyHost {
  onNeedPrivacyAuthorization?(listener: (resolve: Resolve) => void): void;
}
/** The button that WeChat saw being tapped. */
export const AGREE_BUTTON = 'agree-privacy';

/** Holds what waits for the person's yes or no. */
export class Privacy {
  private waiting: Resolve[] = [];

  constructor(host: PrivacyHost, onAsked: () => void) {
    host.onNeedPrivacyAuthorization?.((resolve) => {
      this.waiting.push(resolve);
      resolve({ event: 'exposureAuthorization' });
      onAsked();
    });
  }
  get isAsked(): boolean {
    return this.waiting.length > 0;
  }
  agree(): void {
    this.answer({ event: 'agree', buttonId: AGREE_BUTTON });
  }
  refuse(): void {
    this.answer({ event: 'disagree' });
  }
  private answer(answer: Parameters<Resolve>[0]): void {
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve(answer));
  }
}
