const names = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const name = `(${names.join('|')}|hundred|thousand|million)`;
const inWords = new RegExp(`\\b${name}(( and |[ -]+)${name})*\\b`, 'g');

/** English numbers as figures: "thirty-two thousand" becomes "32000", "30 thousand" "30k". */
export const figuresOf = (text: string): string => text
  // What went up or down is what it came to.
  .replace(/ (up|down) from [^a-z]+(?= to )/, '').replace(/(\d) (thousand|grand)\b/g, '$1k').replace(/(\d) million\b/g, '$1百万').replace(/(\d) ?wan\b/g, '$1万')
  .replace(inWords, (words) => {
    // "one" alone is rarely a number.
    if (!/hundred|thousand|million|ty/.test(words)) return words;
    let total = 0;
    let part = 0;
    for (const word of words.split(/ and |[ -]+/)) {
      const i = names.indexOf(word);
      if (i >= 0) part += i < 20 ? i : (i - 18) * 10;
      else if (word === 'hundred') part = (part || 1) * 100;
      else {
        total += (part || 1) * (word === 'thousand' ? 1000 : 1_000_000);
        part = 0;
      }
    }
    return `${total + part}`;
  });
