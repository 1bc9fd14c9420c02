/**
 * A pattern as the dictionaries write it: words parted by `|`, a bracket for a group, and `…` for a few characters of the same clause.
 * Nothing in it is kept for later, so a group needs no mark.
 */
export const oneOf = (words: string, flags?: string): RegExp => new RegExp(words.replace(/…/g, '[^，。]{0,8}').replace(/\((?!\?)/g, '(?:'), flags);
