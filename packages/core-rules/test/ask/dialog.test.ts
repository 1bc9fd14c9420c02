import { beforeAll, describe, expect, test } from 'vitest';
import { ask, type AskAnswer, type AskLibrary, type AskOptions } from '../../src/ask/index';
import { run } from '../../src/cli/run';
import { libraries, ON } from './library';

let both: Readonly<Record<'zh' | 'en', AskLibrary>>;
beforeAll(async () => {
  both = await libraries();
}, 120_000);
const say = (text: string, options: Partial<AskOptions> = {}): AskAnswer => ask(text, { library: both.zh, on: ON, ...options });
/** A dialog: each sentence hears the answer before. */
const talk = (...sentences: readonly string[]): AskAnswer =>
  sentences.reduce<AskAnswer | undefined>((previous, text) => say(text, previous ? { previous } : {}), undefined) as AskAnswer;

describe('a dialog', () => {
  test('goes on after a sentence that was refused', () => {
    const answer = talk('陕西煤矿，保单生效多久内第一次服务', '今天天气怎么样', '那回访要几天');
    expect([answer.outOfScope, answer.topic, answer.facts.region]).toEqual([false, 'revisit', '610000']);
  });
  test.each(['说错了，不清楚', '不对，我忘了', '更正，不知道', 'No, not sure'])('begins with what the page knows and %s: nothing was asked that could be put aside', (text) => {
    expect(say(text, { facts: { region: '440000', sector: 'non-coal-mine', premium: 30_000, accidentLastYear: true } }).asks).not.toContain('accidentLastYear');
  });
  test('compares two places in the middle of it, and asks of a place alone what is done there', () => {
    const answer = talk('广东采石场一年几次', '广东和陕西哪个来得多');
    expect([answer.outOfScope, answer.topic]).toEqual([false, 'compare']);
    expect(say('那山东呢')).toMatchObject({ outOfScope: false, facts: { region: '370000' }, asks: ['sector'] });
  });
  test('takes up another subject that the next sentence names', () => {
    const answer = talk('忻州煤矿，投诉几天答复', '第三方要备案吗');
    expect([answer.topic, answer.clauses[0], answer.clauses.includes('XZ-19b')]).toEqual(['search', 'XZ-6b', false]);
  });
  test('takes thanks and goodbye kindly, and goes on after them', () => {
    for (const text of ['谢谢', '好的，多谢啊', '再见']) expect(talk('忻州煤矿，投诉几天答复', text), text).toMatchObject({ outOfScope: true, answer: expect.stringContaining('不客气') });
    expect(talk('忻州煤矿，投诉几天答复', '谢谢', '那回访要几天')).toMatchObject({ outOfScope: false, topic: 'revisit', facts: { region: '140900' } });
    expect(ask('thanks, bye', { library: both.en, on: ON }).answer).toContain('welcome');
    expect(say('车险怎么续保，谢谢').answer).not.toContain('不客气');
  });
  test.each([
    ['广东', { region: '440000' }, 'sector'], ['采石场', { sector: 'non-coal-mine' }, 'region'], ['我在陕西', { region: '610000' }, 'sector'], ['我们是搞运输的', { sector: 'transport' }, 'region'], ['我是开矿的', {}, 'region'],
    ['我在广东开地下矿', { region: '440000' }, 'sector'], ['广东阳江的海砂开采', { region: '441700' }, 'sector'], ['原平市的水泥厂', { region: '140900' }, 'sector'],
  ])('begins with no more than a place or a trade: %s', (text, facts, next) => {
    const answer = say(text);
    expect([answer.outOfScope, answer.facts, answer.asks[0], answer.answer.includes('没有写这一点')]).toEqual([false, facts, next, false]);
  });
  test('begins with a place or a trade, not with what is asked of one', () => {
    expect(talk('广东', '采石场', '5万').facts).toEqual({ region: '440000', sector: 'non-coal-mine', premium: 50_000 });
    for (const text of ['广东哪里', '山东菜', '煤矿招人', '山东 价格', '怎么办厂']) expect(say(text).outOfScope, text).toBe(true);
  });
  test.each(['不知道', '我也不清楚', '记不清了', '忘了', '去年有没有出事我不记得', '跳过', "I don't know"])('puts a question aside: %s', (text) => {
    const first = say('广东采石场，第几档');
    expect(first.asks).toEqual(['premium', 'accidentLastYear']);
    const second = say(text, { previous: first, language: 'zh' });
    expect([second.outOfScope, second.topic, second.skipped, second.asks, second.answer.includes('不要紧')]).toEqual([false, 'tier', 'premium', ['accidentLastYear'], true]);
    const third = say(text, { previous: second, language: 'zh' });
    expect([third.skipped, third.asks]).toEqual(['accidentLastYear', []]);
    // What comes to mind then is still an answer.
    expect(say('没有', { previous: third }).facts.accidentLastYear).toBe(false);
  });
  test('does not ask after a fact that became known while another was put aside', () => {
    const first = say('广东采石场，第几档');
    expect(say('不知道', { previous: first, facts: { accidentLastYear: false } }).asks).toEqual([]);
  });
  test.each([
    ['广东采石场，保费3万，去年没出事，几档', '不对，记不清了', 'accidentLastYear'], ['广东采石场，保费3万，去年没出事，几档', '说错了，去年有没有出事不知道', 'accidentLastYear'],
    ['广东采石场，保费3万，去年没出事，几档', '不对，保费我忘了', 'premium'], ['陕西煤矿，2025年12月15日起保，第一次服务什么时候', '不对，日子记不清了', 'policyStart'],
  ])('%s, then %s: the fact is not known any more', (first, said, fact) => {
    const { facts, skipped } = talk(first, said);
    expect([facts[fact], skipped]).toEqual([undefined, fact]);
  });
  test('does not take a question for one that is put aside', () => {
    expect(talk('广东采石场，第几档', '不知道怎么投诉')).toMatchObject({ skipped: null, topic: 'complaint' });
    expect(talk('广东采石场，第几档', '保费多少我不知道，去年没出事')).toMatchObject({ skipped: null, facts: { accidentLastYear: false } });
  });
  test('keeps its question through a sentence that was refused', () => expect(talk('广东采石场，保费3万，几档', '今天天气怎么样', '没有').facts.accidentLastYear).toBe(false));
  test('greets, and says what can be asked', () => {
    for (const text of ['你好', '您好，请问', '你能干嘛', '能问什么']) expect(say(text), text).toMatchObject({ outOfScope: true, answer: expect.stringMatching(/^我只管[^]*可以这样问/) });
    expect(ask('what can you do', { library: both.en, on: ON }).answer).toMatch(/^I only know[^]*Say where/);
    expect(say('你好，今天天气怎么样').answer).toContain('这个我答不了');
  });
  test('puts first what a supposition changes', () => {
    const answer = say('广东采石场，保费八千，去年没出事，如果去年出过事呢');
    expect([answer.results.supposed.accidentLastYear, answer.clauses[0]]).toEqual([true, 'GD-A1-1b']);
  });
  test('keeps its facts, and a bare sum answers the question asked last', () => {
    const first = say('广东采石场，去年没出事，第几档');
    expect(first.asks[0]).toBe('premium');
    const second = say('三万二', { previous: first });
    expect(second.facts).toEqual({ region: '440000', sector: 'non-coal-mine', accidentLastYear: false, premium: 32_000 });
    expect(second.answer).toContain('第三档');
    expect(second.asks).toEqual([]);
  });
  test('says what must be done before what may, where it is asked how often they come', () => {
    const { results } = say('广东采石场，保费五千，去年没出事，他们一年得来几次？');
    const forces = results.parts[0]!.items.map(({ force }) => force);
    expect([forces[0], forces.at(-1)]).toEqual(['must', 'may']);
  });
  test('does not take from a sentence what the reader took back, and takes what they gave instead', () => {
    const text = '广东采石场，保费三万二，去年没出事，第几档';
    const back = say(text, { unheard: ['premium'] });
    expect(back.facts).toEqual({ region: '440000', sector: 'non-coal-mine', accidentLastYear: false });
    expect([back.understood.map(({ fact }) => fact).includes('premium'), back.asks[0]]).toEqual([false, 'premium']);
    const instead = say(text, { unheard: ['premium'], facts: { premium: 60_000 } });
    expect([instead.facts.premium, instead.answer.includes('第二档')]).toEqual([60_000, true]);
    expect(say('保费三万左右，广东采石场，第几档', { unheard: ['premium'] }).unsure).toEqual([]);
    const supposed = '广东采石场，保费三万二，去年没出事，如果保费涨到六万呢';
    expect(say(supposed, { unheard: ['premium'] }).facts.premium).toBeUndefined();
  });
  test('says that the texts are silent, and tells a firm what it is owed', () => {
    const { answer, clauses } = say('广东石场，保费2万，老板姓什么');
    expect([answer.includes('没有写这一点'), clauses.length > 2]).toEqual([true, true]);
  });
  test('takes 哪里投诉 for a complaint, not for taking out insurance', () => {
    expect(say('对服务不满意，去哪里投诉？')).toMatchObject({ outOfScope: false, topic: expect.stringContaining('complaint') });
    expect(say('安责险去哪里投保？').outOfScope).toBe(true);
  });
  test('takes a correction, and forgets the branch of the old trade', () => {
    const answer = talk('广东采石场，保费三万二，去年没出事，多久回访', '不是，是山东，我们跑货运');
    expect(answer.facts).toEqual({ region: '370000', sector: 'transport', premium: 32_000, accidentLastYear: false });
    expect(answer.topic).toBe('revisit');
    expect(answer.clauses).toContain('SD-6.3a');
    const port = talk('山东港口危货，多久回访', '不是，是客运');
    expect(port.facts.subsector).toBeUndefined();
  });
  test('keeps its topic when only the place is told', () => {
    const answer = talk('做完服务多久回访', '陕西');
    expect([answer.topic, answer.clauses[0], answer.rulebook]).toEqual(['revisit', 'SX-15h', 'shaanxi']);
  });
  test('starts from facts that are given, which the sentence overrules', () => {
    const answer = say('去年出过一次事故，第几档', { facts: { region: '440000', sector: 'non-coal-mine', premium: 60_000, accidentLastYear: false } });
    expect(answer.facts.accidentLastYear).toBe(true);
    expect(answer.answer).toContain('第一档');
  });
  test('does not carry on when the next sentence is of something else', () => {
    expect(talk('广东采石场多久回访', '今天天气怎么样').outOfScope).toBe(true);
  });
});

describe('a dialog that a stranger led', () => {
  const quarry = '广东采石场，保费六万五，去年没出事，一年几次';
  test('leaves its facts as they were where a sentence is refused', () => {
    const first = say(quarry);
    const refused = say('山东车险保费五万多少钱', { previous: first });
    expect([refused.outOfScope, refused.facts]).toEqual([true, first.facts]);
  });
  test('takes a correction within a sentence', () => {
    for (const text of ['保费32000块钱，不是，是52000，广东采石场，去年没出事，几次', '广东采石场，保费三万二，不对，五万二，去年没出事，几次', '广东采石场，保费32000，说错了，是52000，去年没出事，几次']) expect(say(text).facts.premium, text).toBe(52_000);
  });
  test('asks for the year\'s premium where a month\'s is told', () => {
    for (const said of ['月保费3000', '每月保费3000元', '，一个月交3000', '，保费3000元/月', '，保费三千元一个月']) {
      const { facts, unsure, asks } = say(`广东采石场${said}，去年没出事，几次`);
      expect([facts.premium, unsure.map(({ fact, why }) => `${fact} ${why}`), asks[0]], said).toEqual([undefined, ['premium vague'], 'premium']);
    }
    expect(say('广东采石场，2025年3月保费3万，去年没出事，几次').facts.premium).toBe(30_000);
    expect(say('广东采石场保费三万二每月来几次，去年没出事').facts.premium).toBe(32_000);
  });
  test('lets an old value go where the new one is not sure', () => {
    const about = talk(quarry, '差不多三万多吧');
    expect([about.facts.premium, about.results.parts[0]?.tier?.value]).toEqual([undefined, 3]);
    const range = talk('广东采石场，保费15万，去年没出事，一年几次', '保费五六万呢？');
    expect([range.facts.premium, range.results.parts[0]?.tier?.value]).toEqual([undefined, 2]);
    expect(talk(quarry, '去年没出大事，就一个工人蹭破皮').facts.accidentLastYear).toBeUndefined();
    expect(talk(quarry, '如果保费是五六万会变第几档').facts.premium).toBe(65_000);
  });
  test('counts as staff nobody who was hurt', () => {
    for (const text of ['去年没出大事，就一个工人蹭破皮，广东采石场保费三万二，一年几次', '广东采石场，去年有一个员工受伤，一年几次', '广东采石场，5个工人受伤，一年几次']) expect(say(text).facts.employees, text).toBeUndefined();
    for (const text of ['我们有3个人，广东采石场', '广东采石场，3个人的小厂', '广东采石场，20个工人']) expect(say(text).facts.employees, text).toBeGreaterThan(2);
  });
  test('takes another place and trade for another firm', () => {
    const answer = talk('广东采石场，大型，80个员工，2025年3月1日起保，保费三万二，去年没出事，几次', '山东货运呢');
    expect(answer.facts).toEqual({ region: '370000', sector: 'transport', premium: 32_000, accidentLastYear: false });
    expect(talk('广东采石场，大型，去年没出事，几次', '换成山东呢').facts.sizeClass).toBe('large');
  });
  test('hears how often they come asked of a place and a trade alone', () => {
    for (const text of ['忻州煤矿一年几次', '广东采石场一年几次', '陕西加油站每年要来几次？']) expect([say(text).outOfScope, say(text).topic], text).toEqual([false, 'visits']);
    expect(say('广东采石场老板一年回家几次').outOfScope).toBe(true);
  });
  test('supposes an accident or its absence, and another place', () => {
    const supposed = talk(quarry, '如果去年出过事呢');
    expect([supposed.topic, supposed.facts.accidentLastYear, supposed.results.supposed.accidentLastYear]).toEqual(['what-if', false, true]);
    expect(talk('广东采石场，保费六万五，去年出过事故，一年几次', '要是去年没出事呢').results.supposed.accidentLastYear).toBe(false);
    const elsewhere = talk(quarry, '换成陕西呢');
    expect([elsewhere.outOfScope, elsewhere.rulebook, elsewhere.topic]).toEqual([false, 'shaanxi', 'what-if']);
  });
  test('says whose training it is that takes 16 class hours', () => {
    expect(say('培训要几个学时，陕西').answer).toContain('保险公司自己的事故预防管理人员，每年培训合计不少于16学时');
  });
});

describe('a correction is of the figure, or the day, that it is nearest to', () => {
  test.each([
    ['广东采石场，80个工人，保费三万二', '不对，是35000', { employees: 80, premium: 35_000 }], ['广东采石场，80个工人，保费三万二', '说错了，28000', { employees: 80, premium: 28_000 }], ['广东采石场，80个工人，保费三万二', '不对，是100', { employees: 100, premium: 32_000 }],
    ['山东客运，营收3000万，80人，保费5万', '不对，是6000', { revenue: 3000, employees: 80, premium: 6000 }], ['山东客运，营收3000万，80人，保费5万', '不对，是4000万', { revenue: 4000, premium: 50_000 }], ['广东采石场，保费5万，80人', '不对，是90', { employees: 90, premium: 50_000 }],
    ['陕西煤矿，2026年3月1日起保，2027年2月28日到期', '不对，是2027年4月1日', { policyStart: '2026-03-01', policyEnd: '2027-04-01' }],
  ])('%s || %s', (first, second, facts) => expect(talk(first, second).facts).toMatchObject(facts));
});

describe('what is not surely said', () => {
  test.each([['五六万', 'range'], ['三四万', 'range'], ['3万多', 'range'], ['不到一万', 'range'], ['大概三万', 'about'], ['三万左右', 'about'], ['含税3万', 'tax']])('保费%s is no premium (%s)', (said, why) => {
    const answer = say(`广东采石场，保费${said}，去年没出事，第几档`);
    expect(answer.facts.premium).toBeUndefined();
    expect(answer.unsure.map((one) => [one.fact, one.why])).toContainEqual(['premium', why]);
  });
  test.each([['三到六万', [2, 3]], ['五六万', [2]], ['八万到十二万', [1, 2]]] as const)('保费%s leaves the tiers that it can be, and no other', (said, tiers) => {
    const { facts, results: { parts } } = ask(`广东采石场，去年没出事，保费${said}，第几档`, { library: both.zh, on: ON });
    expect([facts.premium, [...(parts[0]?.tier?.candidates ?? [])].sort()]).toEqual([undefined, tiers]);
  });
  test('is not asked again where every value of the range comes to the same', () => {
    const answer = say('广东采石场，保费三四万，去年没出事，第几档');
    expect([answer.facts.premium, answer.results.parts[0]?.tier?.value]).toEqual([undefined, 3]);
    expect(answer.asks).not.toContain('premium');
    expect(say('广东采石场，保费四五万，去年没出事，第几档').asks).toContain('premium');
  });
  test('上个月 and 2025.2.30 are no day', () => {
    expect(say('上个月起保的，陕西煤矿，第一次服务什么时候').facts.policyStart).toBeUndefined();
    expect(say('2025.2.30起保，陕西煤矿，第一次服务什么时候').unsure).toContainEqual(expect.objectContaining({ fact: 'policyStart', why: 'no-such-day' }));
  });
  test('a question about accidents says nothing of them', () => {
    for (const text of ['出没出过事故影响档次吗，广东采石场', '广东采石场，有没有事故对档次有影响吗', '广东采石场，要是出了事故档次怎么变']) expect(say(text).facts.accidentLastYear, text).toBeUndefined();
  });
});

describe('an answer', () => {
  test('dates what was told with a day: the complaint of 28 April 2025 is answered by 15 May', () => {
    const answer = say('山东运输公司，2025年4月28日投诉的，最晚哪天答复');
    expect(answer.answer).toContain('2025年5月15日');
  });
  test('says the last day of the first service, and that it has passed', () => {
    const answer = say('陕西煤矿，2025年6月1日起保，第一次服务最晚哪天');
    expect(answer.answer).toContain('2025年10月9日');
    expect(answer.answer).toContain('已经过期');
  });
  test('has no local rule where none is known, and says whom to ask', () => {
    const answer = say('浙江建筑工地，多久回访');
    expect([answer.rulebook, answer.clauses, answer.outOfScope]).toEqual(['sector-requirements', ['SEC-0a'], false]);
    expect(answer.answer).toContain('没有收录当地的规定');
    expect(answer.answer).toContain('应急管理部门');
  });
  test('a supposition is answered and does not become a fact', () => {
    const answer = say('广东采石场，保费2万，去年没出事，如果保费涨到6万会变第几档');
    expect([answer.topic, answer.facts.premium, answer.results.supposed.premium]).toEqual(['what-if', 20_000, 60_000]);
    expect(answer.results.parts.map(({ tier }) => tier?.value)).toEqual([3, 2]);
  });
  test('two places are compared, each by its own rules', () => {
    const answer = say('第一次服务的期限，陕西和忻州的煤矿有什么区别');
    expect(answer.topic).toBe('compare');
    expect(answer.results.parts.map(({ region, rulebook }) => [region, rulebook])).toEqual([['610000', 'shaanxi'], ['140900', 'xinzhou']]);
  });
  test('is in English where it is asked in English', () => {
    const answer = ask('Guangdong quarry, premium 32k, no accident last year, which tier?', { library: both.en, on: ON });
    expect(answer.answer).toMatch(/tier 3/);
    expect(answer.answer).not.toMatch(/[\u3400-\u9fff]/);
  });
  test('refuses given facts that cannot be, naming them', () => {
    expect(() => say('第几档', { facts: { premuim: 1 } })).toThrow(/premium/);
  });
});

describe('anze ask', () => {
  const command = async (...args: string[]) => {
    let out = '';
    const errors: string[] = [];
    const code = await run(['ask', ...args], { out: (text) => (out += text), error: (line) => void errors.push(line), write: async () => {} });
    return { code, out, errors };
  };
  test('answers in the language of the sentence, as JSON with the keys of the design', async () => {
    const { code, out } = await command('Guangdong quarry, premium 32,000 yuan, no accident last year, which tier?', '--json', '--on', ON);
    const answer = JSON.parse(out) as AskAnswer;
    expect([code, answer.language, answer.facts.premium]).toEqual([0, 'en', 32_000]);
    for (const key of ['facts', 'rulebook', 'answer', 'clauses', 'asks', 'outOfScope']) expect(answer).toHaveProperty(key);
  });
  test('says what is missing when there is no sentence', async () => expect(await command()).toMatchObject({ code: 2, errors: [expect.stringContaining('没有给要问的话')] }));
});

describe('what is told in passing', () => {
  const talk = (...said: string[]): AskAnswer => said.reduce<AskAnswer | undefined>((previous, text) => say(text, previous ? { previous } : {}), undefined)!;
  test('a fact that is only told goes on with what was asked', () => expect(talk('陕西榆林工地，保费三万', '一年几次', '信用A级').topic).toBe('visits'));
  test('a day that was not surely heard is no question', () => {
    const answer = talk('山东淄博跑危化品运输的', '去年十二月签的合同');
    expect([answer.topic, answer.results.isSilent, answer.unsure.map(({ fact }) => fact)]).toEqual(['owed', false, ['contractSigned']]);
  });
  test('how many kinds there are is asked anew', () => expect(talk('山东淄博跑危化品运输的', '第一次最晚哪天来', '要做几种服务').topic).toBe('owed'));
  test.each([
    ['少了，今年只交四万八', { premium: 48_000 }], ['去年真没有', { accidentLastYear: false }], ['哦这个数含税', { premium: undefined }], ['不含税是48300', { premium: 48_300 }], ['等等，那是前年的事', { accidentLastYear: undefined }],
  ])('%s puts right what was told, or leaves it open, and is never declined', (text, facts) => {
    const answer = talk('广东石场，保费八万，去年出过事', text);
    expect(answer.outOfScope).toBe(false);
    for (const [fact, value] of Object.entries(facts)) expect(answer.facts[fact]).toBe(value);
  });
  test('another question takes nothing back', () => expect(talk('广东石场，保费八万，去年没事', '算了，问别的，回访几天').facts.accidentLastYear).toBe(false));
  test.each(['三万变六万呢', '保费三万涨到6万呢'])('%s supposes the second', (text) => {
    const answer = talk('陕西榆林工地，保费三万', text);
    expect([answer.topic, answer.facts.premium, answer.results.supposed.premium]).toEqual(['what-if', 30_000, 60_000]);
  });
  test.each(['广东清远的采石场，投诉了没人理', '陕西榆林工地，不服投诉答复找谁'])('%s: it is said where to go, though no rule says it', (text) => expect(say(text).answer).toMatch(/应急管理部门/));
});

describe('what is told of others is no fact of this firm', () => {
  test.each([
    ['广东石场，保费3万，纳税信用A级，几档', 'creditGrade'], ['以前是开煤矿的，现在搞旅游，安责险一年几次', 'sector'], ['煤矿附近的养鸡场，安责险一年几次', 'sector'], ['广东以外的采石场，安责险几次', 'region'],
    ['广东石场，50人左右，几档', 'employees'], ['广东石场，我们雇主险2026年9月1日生效，安责险第一次服务最晚哪天', 'policyStart'], ['山东货运，保单不是2026年9月1日生效的，一年几次', 'policyStart'],
  ])('%s: no %s', (text, fact) => expect(say(text).facts[fact]).toBeUndefined());
});

describe('the reader', () => {
  test.each([
    ['潮汕石头矿一年几次', { region: '440000', sector: 'non-coal-mine' }], ['广西贺州民爆公司该有哪些服务', { region: '451100', sector: 'civil-explosives' }],
    ['肇慶石礦場保費九千九百九十九塊五，去年冇出事，屬邊檔', { region: '441200', sector: 'non-coal-mine', premium: 9_999.5, accidentLastYear: false }],
    ['广东石场，保费3000一个月，去年没出事，几次', { region: '440000', sector: 'non-coal-mine', accidentLastYear: false }],
    ['西安工地，保费含税十万六，不含税十万，要来几次', { region: '610100', sector: 'construction', premium: 100_000 }],
    ['山东修国道的标段，多久回访', { region: '370000', sector: 'transport', subsector: 'transport-works' }],
    ['广东加油站保费2万一年来几次', { region: '440000', sector: 'hazardous-chemicals', premium: 20_000 }], ['韶关铁矿保费一百二十万去年零事故属于什么档次', { region: '440200', sector: 'non-coal-mine', premium: 1_200_000, accidentLastYear: false }],
    ['我是忻州乡镇安监站的，保额能不能低', { region: '140900' }], ['广东石场，一周至少来一次吗', { region: '440000', sector: 'non-coal-mine' }], ['佛山采石 8k 上年无事故 几档', { region: '440600', sector: 'non-coal-mine', premium: 8000, accidentLastYear: false }],
  ])('%s', (text, facts) => expect(say(text).facts).toEqual(facts));
  test('hears "no accident" in a long English sentence', () => {
    const answer = ask('We are a quarry in Qingyuan, Guangdong with a premium of 32,000 yuan, and during the whole of last year we had no accident of any kind, so which tier are we in', { library: both.en, on: ON });
    expect([answer.facts.accidentLastYear, answer.clauses[0]]).toEqual([false, 'GD-A1-2a']);
  });
  test('an article by its number is that article', () => expect(say('广东第22条原文给我看看').clauses.slice(0, 3).every((clause) => clause.startsWith('GD-22'))).toBe(true));
  test('where no local rules are collected the reference says what it is', () => expect(say('吕梁煤矿，保单生效以后多少天要服务第一次').clauses).toContain('SEC-0a'));
});
