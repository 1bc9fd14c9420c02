const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** English number words as figures: "thirty-two thousand" becomes "32000". */
export function figuresOf(text: string): string {
  if (!/[a-z]/.test(text)) return text;
  const word = `(?:${[...small, ...tens].join('|')}|hundred|thousand|million)`;
  // What went up or down is what it came to.
  return text.replace(/ (?:up|down) from [^a-z]+(?= to )/, '').replace(new RegExp(`\\b${word}(?:(?:\\s+and\\s+|[\\s-]+)${word})*\\b`, 'g'), (words) => {
    // "one" alone is rarely a number.
    if (/^(?:one|zero|two|three|hundred|thousand|million)$/.test(words) || !/hundred|thousand|million|ty/.test(words)) return words;
    let total = 0;
    let part = 0;
    for (const one of words.split(/[\s-]+/)) {
      if (one === 'and') continue;
      if (one === 'hundred') part = (part || 1) * 100;
      else if (one === 'thousand' || one === 'million') {
        total += (part || 1) * (one === 'thousand' ? 1000 : 1_000_000);
        part = 0;
      } else part += small.includes(one) ? small.indexOf(one) : (tens.indexOf(one) + 2) * 10;
    }
    return String(total + part);
  });
}
