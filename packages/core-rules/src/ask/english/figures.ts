const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const word = `(?:${[...small, ...tens].join('|')}|hundred|thousand|million)`;
const sum = new RegExp(`\\b${word}(?:(?: and |[ -]+)${word})*\\b`, 'g');

/** English numbers as figures: "thirty-two thousand" becomes "32000", "30 thousand" "30k". */
export const figuresOf = (text: string): string => text
  // What went up or down is what it came to.
  .replace(/ (?:up|down) from [^a-z]+(?= to )/, '').replace(/\b(?:rmb|cny) ?(?=\d)/g, '¥').replace(/(\d) (?:thousand|grand)\b/g, '$1k').replace(/(\d) million\b/g, '$1百万')
  .replace(sum, (words) => {
    // "one" alone is rarely a number.
    if (!/hundred|thousand|million|ty/.test(words)) return words;
    let total = 0;
    let part = 0;
    for (const one of words.split(/ and |[ -]+/)) {
      if (one === 'hundred') part = (part || 1) * 100;
      else if (one === 'thousand' || one === 'million') {
        total += (part || 1) * (one === 'thousand' ? 1000 : 1_000_000);
        part = 0;
      } else part += small.includes(one) ? small.indexOf(one) : (tens.indexOf(one) + 2) * 10;
    }
    return String(total + part);
  });
