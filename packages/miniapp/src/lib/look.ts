import type { Profile } from '../state/profile';

/** What WeChat says of its own size of type; older ones say nothing. */
export interface TypeSize {
  readonly fontSizeScaleFactor?: number;
  readonly fontSizeSetting?: number;
}
/** From here on somebody wants large type: three steps above the usual on a common phone. WeChat's care mode is 1.4. */
const LARGE = 1.2;
const USUAL_PIXELS = 17;

export const isLarge = ({ fontSizeScaleFactor, fontSizeSetting }: TypeSize): boolean => (fontSizeScaleFactor ?? (fontSizeSetting ?? 0) / USUAL_PIXELS) >= LARGE;

/** The class on a page's root: what was chosen by hand, else what WeChat is set to. */
export const lookClass = ({ look }: Pick<Profile, 'look'>, host: TypeSize): 'elder' | '' => ((look ?? (isLarge(host) ? 'elder' : 'usual')) === 'elder' ? 'elder' : '');
