import { expect } from '@open-wc/testing';
import { aboutFirm } from './about-firm';

describe('a sentence to the firm, for whoever else reads it', () => {
  it('speaks of the firm', () => {
    expect(aboutFirm('保险公司每年至少要给你做4种服务，您可以要求。', 'zh-CN')).to.equal('保险公司每年至少要给企业做4种服务，企业可以要求。');
  });
  it('speaks of it in English too, with verbs that fit', () => {
    expect(aboutFirm('You confirm the record. If you refuse services, the insurer must notify you; what you pay is yours.', 'en')).to.equal('The insured confirm the record. If the insured refuse services, the insurer must notify the insured; what the insured pay is theirs.');
    expect(aboutFirm('Your insurer must know your safety and your firm; choose it yourself. A young firm is no different.', 'en')).to.equal('The insured’s insurer must know the insured’s safety and the firm; choose it themselves. A young firm is no different.');
  });
});
