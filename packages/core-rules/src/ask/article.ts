/** A place in a document as a person says it: mere numbers are the numbers of articles, as the widgets word them; all else stands as it is written. */
export const articleInWords = (article: string): string => article.replace(/^(\d+(?:\.\d+)*)(?= |$)/, '第$1条').trim();
