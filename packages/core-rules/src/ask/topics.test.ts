import { chinese } from './chinese';
import { english } from './english';
import { describe, expect, test } from 'vitest';
import { topicAsked } from './about';
import { normalise } from './normalise';
import { read } from './read';
import { tell } from './told';
import { topicOf } from './topics';

const mainOf = (said: string): string => {
  const { text } = normalise(said, chinese);
  const hear = (sentence: string) => read(sentence, '2026-11-22', null, { chinese, english });
  return topicAsked(text, topicOf(text, english), tell(text, {}, false, hear), undefined, false).main;
};

describe('facts alone ask what is owed; what more is said is searched for', () => {
  test.each(['广东采石场，保费三万二，去年没出事', '忻州煤矿，大型企业'])('%s', (said) => expect(mainOf(said)).toBe('owed'));
  test.each(['滨州运危险品的，镇上硬叫我们在一家保险公司买', '河源采石场，微信群里好久没见他们发过政策了'])('%s', (said) => expect(mainOf(said)).toBe('search'));
});

const asks = (said: string): string => topicOf(normalise(said, chinese).text, english).topic;
describe('what is asked after', () => {
  test.each([
    ['保险公司一年得来几趟', 'visits'], ['应急局一年评保险公司几次', 'search'], ['合同里要不要写一年来几次', 'search'],
    ['保险公司会给我们干点啥', 'owed'], ['评估最后交出来的成果都有哪些', 'search'], ['建哪些制度才行', 'search'],
    ['我告了他们，到今天没回音', 'complaint'], ['投诉的材料要存几年', 'archive'], ['我们是最低那一档，手册发不发', 'search'],
    ['查隐患用哪个标准', 'search'], ['查出的隐患要改多久', 'hazard'], ['they should phone us after the job', 'revisit'],
    ['来查的领头人要什么职称', 'who-inspects'], ['谁有资格来查', 'who-inspects'], ['风控班子要配几个人', 'who-inspects'], ['投诉完还是不满意，找谁', 'complaint-next'],
    ['投诉没人理，最晚几天要答复', 'complaint'], ['去年的服务资料被他们清了', 'archive'], ['政策多久推送一回', 'search'],
    ['没来人就写了份报告，算不算违规', 'report'], ['多久做一次回头看', 'sampling'], ['信用C级，能不能给我们多做点服务', 'owed'], ['保费交得多是不是来得多', 'owed'],
    ['信用AA，明年能便宜点不', 'fees'], ['请大学老师来查行不行', 'who-inspects'], ['光讲课也得两个人来吗', 'who-inspects'], ['查出十二条，到现在没人来验', 'hazard'],
    ['客户一口回绝我们上门', 'refusal'], ['档案袋里该装些什么', 'archive'], ['整改完要不要再告诉应急局', 'hazard'], ['按什么给我们分的', 'tier'],
  ])('%s: %s', (said, topic) => expect(asks(said)).toBe(topic));
});
