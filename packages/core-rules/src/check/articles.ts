import { valueOf } from '../ask/numerals';
import type { Context } from './check';

const NUMBER = '[\\d〇零一二两三四五六七八九十百]+';
const ARTICLE = new RegExp(`第\\s*(${NUMBER})\\s*条`);
/** At the start of a line, and not named there because the line was broken: “第六条规定的”, “第六条第二款”. */
const HEADING = new RegExp(`^[\\s　]*(第\\s*${NUMBER}\\s*条)(?!规定|所|的|第${NUMBER}[款项]|[、和至及或款项，。；）])`);

interface Heading {
  readonly at: number;
  readonly name: string;
  readonly number: number;
}
interface Read {
  readonly plain: string;
  readonly headings: readonly Heading[];
}

/** `NaN` where no article is named. */
const numberOf = (article: string): number => valueOf(ARTICLE.exec(article)?.[1] ?? '');

/** A source without white space, and where in it each article begins. */
function readArticles(source: string): Read {
  const headings: Heading[] = [];
  let plain = '';
  for (const line of source.split(/\r?\n/)) {
    const [, name] = HEADING.exec(line) ?? [];
    const number = numberOf(name ?? '');
    if (name !== undefined && number) headings.push({ at: plain.length, name: name.replace(/\s/g, ''), number });
    plain += line.replace(/\s/g, '');
  }
  return { plain, headings };
}

/** The article that each quotation stands in, by the last heading before it, against the article that the book names. */
export function checkArticles({ sources, texts, say }: Context): void {
  const read = sources.map(readArticles).filter(({ headings }) => headings.length > 0);
  if (!read.length) return;
  for (const [clause, { article = '', quote = '' }] of Object.entries(texts.zh?.clauses ?? {})) {
    const named = numberOf(article);
    const words = quote.replace(/\s/g, '');
    // What stands before the first article, or in no article's name, has none to compare.
    if (!named || !words) continue;
    const found = read.flatMap(({ plain, headings }) => {
      const stands: Heading[] = [];
      for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
        const heading = headings.filter((one) => one.at <= at).pop();
        if (heading) stands.push(heading);
      }
      return stands;
    });
    if (found.length && !found.some(({ number }) => number === named)) {
      say('error', 'article-elsewhere', ['clauses', clause, 'article'], { clause, article, found: [...new Set(found.map(({ name }) => name))].join('、') }, 'zh.json');
    }
  }
}
