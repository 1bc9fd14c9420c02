import { describe, expect, it } from 'vitest';
import { Privacy, type Resolve } from './privacy';

function asking() {
  const answers: unknown[] = [];
  let ask: (resolve: Resolve) => void = () => undefined;
  let shown = 0;
  const privacy = new Privacy({ onNeedPrivacyAuthorization: (listener) => (ask = listener) }, () => (shown += 1));
  return { privacy, answers, ask: () => ask((answer) => answers.push(answer)), shown: () => shown };
}

describe('WeChat’s own question about privacy', () => {
  it('is shown, and every call that waits gets the one answer', () => {
    const { privacy, answers, ask, shown } = asking();
    expect(privacy.isAsked).toBe(false);
    ask();
    ask();
    expect([privacy.isAsked, shown()]).toEqual([true, 2]);
    expect(answers).toEqual([{ event: 'exposureAuthorization' }, { event: 'exposureAuthorization' }]);
    privacy.agree();
    expect(answers.slice(2)).toEqual([{ event: 'agree', buttonId: 'agree-privacy' }, { event: 'agree', buttonId: 'agree-privacy' }]);
    expect(privacy.isAsked).toBe(false);
    privacy.agree();
    expect(answers).toHaveLength(4);
  });
  it('may be refused, and asked again', () => {
    const { privacy, answers, ask } = asking();
    ask();
    privacy.refuse();
    expect(answers[1]).toEqual({ event: 'disagree' });
    ask();
    expect(privacy.isAsked).toBe(true);
  });
  it('is not there on an old WeChat', () => {
    expect(new Privacy({}, () => undefined).isAsked).toBe(false);
  });
});
