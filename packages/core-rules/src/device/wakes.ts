/** What may have brought the network back. */
export type Wake = 'load' | 'focus' | 'online' | 'timer' | 'submit' | 'login';

/** Listens to the page; answers how to stop. */
export type Wakes = (wake: (why: Wake) => void) => () => void;
