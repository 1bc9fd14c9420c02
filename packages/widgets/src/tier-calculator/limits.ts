/** A link's fragment is `#anze=1.…`. */
export const FRAGMENT_KEY = 'anze';
export const FRAGMENT_VERSION = '1';

export const hasShared = (fragment: string): boolean => new RegExp(`^#(.*&)?${FRAGMENT_KEY}=`).test(fragment);
