import { noChange } from 'lit';
import { live } from 'lit/directives/live.js';
import { unreadable } from './day-input';

/** The value of a date field; what it shows and nobody can read stays as it is. */
export const shownDay = (value: string): unknown => (value === unreadable ? noChange : live(value));
