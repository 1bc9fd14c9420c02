import type { Context } from './check';

/** Words in which people ask must be of a clause that there is, and must not stand in it already. */
export function checkAsked({ texts, say }: Context): void {
  for (const language of ['zh', 'en'] as const) {
    const own = texts[language];
    const file = `asked-${language}.json` as const;
    for (const [clause, words] of Object.entries((own && texts[`asked-${language}`]) ?? {})) {
      const told = own!.clauses[clause];
      if (!told) {
        say('error', 'asked-of-nothing', [clause], { clause, file: `${language}.json` }, file);
        continue;
      }
      const held = ` ${told.text} ${told.quote ?? ''} `.toLowerCase();
      // A Chinese word may stand anywhere, an English one between blanks and marks.
      const isHeld = (word: string) => (language === 'zh' ? held.includes(word) : held.split(/[^a-z]+/).includes(word));
      for (const word of words.split(' ').filter(isHeld)) say('warning', 'asked-already', [clause], { clause, words: word }, file);
    }
  }
}
