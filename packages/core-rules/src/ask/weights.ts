/** How much each sign tells that a clause answers; fitted to the written sentences together. */
export const about = 8.1;
export const named = 6.7;
export const insured = 0.7;
export const covered = 6;
export const prefer = 5;
export const time = 6.6;
export const contents = 8.8;
export const amount = 3.1;
export const first = 1.9;
export const scope = -8.8;
export const term = 25;
export const tier = 10;
export const allOwed = -1.5;
export const part = -1.9;
export const open = -4.9;
export const due = -1.9;
export const figure = 2.4;
export const plain = 2.4;
export const may = 1;
export const office = 2.5;
export const least = 0.1;
export const enough = 9;
export const letters = 7;
/** Up to three lines of less are better than one: what is asked may be a row of it. */
export const shareFill = 0.4;
export const shareMore = 0.6;
