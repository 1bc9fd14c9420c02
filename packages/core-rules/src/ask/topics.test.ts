import { describe, expect, test } from 'vitest';
import { topicAsked } from './about';
import { normalise } from './normalise';
import { read } from './read';
import { tell } from './told';
import { topicOf } from './topics';

const mainOf = (said: string): string => {
  const { text } = normalise(said);
  const hear = (sentence: string) => read(sentence, '2026-11-22', null);
  return topicAsked(text, topicOf(text), tell(text, hear(text), {}, hear), undefined, false).main;
};

describe('facts alone ask what is owed; what more is said is searched for', () => {
  test.each(['广东采石场，保费三万二，去年没出事', '忻州煤矿，大型企业'])('%s', (said) => expect(mainOf(said)).toBe('owed'));
  test.each(['滨州运危险品的，镇上硬叫我们在一家保险公司买', '河源采石场，微信群里好久没见他们发过政策了'])('%s', (said) => expect(mainOf(said)).toBe('search'));
});
