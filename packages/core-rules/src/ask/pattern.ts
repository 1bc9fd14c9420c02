/**
 * A pattern as the dictionaries write it: words parted by `|`, a bracket for a group, and `…` for a few characters of the same clause.
 * Nothing in it is kept for later, so a group needs no mark.
 */
export const oneOf = (words: string, flags?: string): RegExp => new RegExp(words.replace(/…/g, '[^，。]{0,8}'), flags);

type Patterns<K extends string> = { readonly [Name in K]: RegExp };
export type MoreWords<K extends string> = { readonly [Name in K]?: string };
/** What is made of an object, made once; of none, as of an empty one. */
export function once<K extends object, V>(make: (of: K) => V): (of?: K) => V {
  const made = new WeakMap<object, V>();
  const none = {};
  return (of = none as K) => {
    const own = made.get(of) ?? make(of);
    made.set(of, own);
    return own;
  };
}
/** Patterns by name, and the same with what another language adds to them; made once for each. */
export const patternsOf = <K extends string>(words: { readonly [Name in K]: string }, flags?: string): ((more?: MoreWords<K>) => Patterns<K>) =>
  once((more: MoreWords<K>) => Object.fromEntries((Object.keys(words) as K[]).map((name) => [name, oneOf(more[name] ? `${words[name]}|${more[name]}` : words[name], flags)])) as Patterns<K>);
