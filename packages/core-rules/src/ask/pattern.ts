/**
 * A pattern as the dictionaries write it: words parted by `|`, a bracket for a group, and `…` for a few characters of the same clause.
 * Nothing in it is kept for later, so a group needs no mark.
 */
export const oneOf = (words: string, flags?: string): RegExp => new RegExp(words.replace(/…/g, '[^，。]{0,8}'), flags);

type Patterns<K extends string> = { readonly [Name in K]: RegExp };
export type MoreWords<K extends string> = { readonly [Name in K]?: string };
const plain = {};
/** Patterns by name, and the same with what another language adds to them; made once for each. */
export function patternsOf<K extends string>(words: { readonly [Name in K]: string }, flags?: string): (more?: MoreWords<K>) => Patterns<K> {
  const make = (more: MoreWords<K>) => Object.fromEntries((Object.keys(words) as K[]).map((name) => [name, oneOf(more[name] ? `${words[name]}|${more[name]}` : words[name], flags)])) as Patterns<K>;
  const made = new WeakMap<object, Patterns<K>>();
  return (more = plain) => {
    const own = made.get(more) ?? make(more);
    made.set(more, own);
    return own;
  };
}
