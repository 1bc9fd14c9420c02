import { withoutTurns } from '@anze/core-rules/device';
import { expect } from '@open-wc/testing';
import { cell } from './csv';
import { addCatalogue, translator } from './locales/i18n';
import { cellText, xmlText } from './office/clean';

const turned = '甲\u202e乙\u202c丙\u2067丁\u2069';
describe('what others wrote, set into words of ours', () => {
  it('turns no sentence, no letter and no cell', () => {
    addCatalogue('direction-test', { said: '{{name}}：已超期 {{count}} 天' }, () => Promise.resolve({ default: {} }));
    const t = translator<{ said: string }>('zh-CN', 'direction-test');
    expect(t('said', { name: turned, count: 3 })).to.equal('甲乙丙丁：已超期 3 天');
    expect([xmlText(turned), cellText(turned, String), cell(turned)]).to.deep.equal(['甲乙丙丁', '甲乙丙丁', '甲乙丙丁']);
  });
  it('hides no formula behind such a mark', () => {
    expect(cell('\u202e=1+1')).to.equal('"\'=1+1"');
  });
  it('leaves the scripts that run from right to left as they are, with their own marks', () => {
    const uyghur = 'شىنجاڭ \u200f(1)\u200e';
    expect([withoutTurns(uyghur), xmlText(uyghur)]).to.deep.equal([uyghur, uyghur]);
  });
});
