// Put in by vite.config.mjs, from the kit's own lists.
declare const WIDGETS: readonly string[];
/** Empty unless the kit was built before. */
declare const STYLE_HASHES: readonly string[];
declare const RULEBOOKS: readonly {
  readonly id: string;
  readonly status: 'draft' | 'trial' | 'in-force' | 'unverified';
  readonly role: 'local' | 'reference';
  readonly checkedOn: string;
  readonly version: string;
  readonly zh: string;
  readonly en: string;
  readonly short: string;
}[];
