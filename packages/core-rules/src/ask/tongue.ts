import type { Chinese } from './chinese';
import type { English } from './english';

/** The languages that are heard; in one that is not, words are passed over. */
export interface Hears {
  readonly chinese?: Chinese;
  readonly english?: English;
}
