import { noChange } from 'lit';
import { live } from 'lit/directives/live.js';

/** What stands in a date field that shows half a date or none that there is (30 February): the browser gives such a field an empty value. */
export const unreadable = '?';

const typedIn = (input: HTMLInputElement): string => (input.validity.badInput ? unreadable : input.value);

/** The field's value; what it shows and nobody can read stays as it is. */
export const shownDay = (value: string): unknown => (value === unreadable ? noChange : live(value));

/** For `input`, and for `blur` and `keydown`: half a date gives no `input`, so it is looked at when the field is left or sent. */
export const onDay = (value: string, to: (typed: string) => void) => (event: Event): void => {
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
  const typed = typedIn(event.currentTarget as HTMLInputElement);
  if (event.type === 'input' || typed !== value) to(typed);
};
