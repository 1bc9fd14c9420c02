import { expect, test } from 'vitest';
import { articleInWords } from './article';

test.each([['6.4', '第6.4条'], ['5', '第5条'], ['8.1 c)', '第8.1条 c)'], ['第13条', '第13条'], ['附件2 第5行', '附件2 第5行'], ['', '']])('%s is said %s, as the widgets say it', (article, said) => expect(articleInWords(article)).toBe(said));
