/** A place in a document as a person says it: sections that are mere numbers are called sections, all else stands as it is written. */
export const articleInWords = (article: string): string => article.replace(/^(\d+(?:\.\d+)*)(?= |$)/, '第$1节').trim();
