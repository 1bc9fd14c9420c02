/**
 * A text without the marks that turn or embed what stands around it (U+202A to U+202E, U+2066 to U+2069). Others wrote it: set into a sentence of
 * ours, into a letter or a cell, such a mark would turn our words too. Scripts from right to left need none of them.
 */
export const withoutTurns = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
