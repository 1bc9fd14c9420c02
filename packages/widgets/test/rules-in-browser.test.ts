import { expect } from '@open-wc/testing';
import { sizeClassSource, todayInShanghai } from '@anze/core-rules';
import { rulebookIds, rulebookLoaders } from '@anze/core-rules/rulebooks';
import workdays from '@anze/core-rules/workdays';

describe('the rules in a browser', () => {
  it('load, JSON included', () => {
    expect(todayInShanghai()).to.match(/^\d{4}-\d{2}-\d{2}$/);
    expect(sizeClassSource).to.be.an('object');
    expect(Object.keys(workdays)).to.not.be.empty;
  });

  it('load each rulebook part by part', async () => {
    expect(rulebookIds).to.not.be.empty;
    for (const id of rulebookIds) {
      const decisions = await rulebookLoaders[id]?.decisions();
      expect(decisions?.id).to.equal(id);
      expect(decisions?.forms).to.deep.equal([]);
    }
  });
});
