/** What stands in a date field that shows half a date or none that there is (30 February): the browser gives such a field an empty value. */
export const unreadable = '?';

/** For `input`, and for `blur` and `keydown`: half a date gives no `input`, so it is looked at when the field is left or sent. */
export const onDay = (value: string, to: (typed: string) => void) => (event: Event): void => {
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
  const input = event.currentTarget as HTMLInputElement;
  const typed = input.validity.badInput ? unreadable : input.value;
  if (event.type === 'input' || typed !== value) to(typed);
};
