import { expect, waitUntil } from '@open-wc/testing';
import type { Signature } from '@anze/core-rules/records';
import { html } from 'lit';
import { translator } from '../locales/i18n';
import { focusField } from './fields';
import { close, freshName, openHost, wipe, type NoteHost } from './harness.testing';
import { LateFields } from './late-fields';
import * as part from './late-part';
import { formTexts, type FormTexts } from './texts';

const t = translator<FormTexts>('zh-CN', formTexts);
const signed: Signature = { way: 'typed', name: '张三', at: '2026-03-02T08:00:00.000Z' };

describe('photos and signatures that come later', () => {
  let name: string;
  let one: NoteHost;
  let deliver: (how: 'comes' | 'fails') => void;
  let asked = 0;
  let value: Signature | undefined = signed;
  beforeEach(async () => {
    name = freshName();
    asked = 0;
    value = signed;
    one = await openHost(name, {
      before: (host) => {
        const late = new LateFields(host, host.desk, () => {
          asked += 1;
          return new Promise((done, fail) => {
            deliver = (how) => (how === 'comes' ? done(part) : fail(new Error('cut off')));
          });
        });
        host.extra = () => html`${late.photos(t, { path: 'photos', label: '现场' }, () => host.desk.body.photos, (photos) => host.desk.change({ ...host.desk.body, photos: photos as never }))}
          ${late.signature(t, { path: 'sign', label: '签字' }, value, (next) => {
            value = next;
            host.requestUpdate();
          })}`;
      },
    });
  });
  afterEach(async () => {
    await close(one);
    await wipe(name);
  });
  const says = (words: string): Promise<void> => waitUntil(() => (one.renderRoot as ShadowRoot).textContent!.includes(words), words, { timeout: 5000 });

  it('keep their places, and what was typed and signed is there when they come', async () => {
    await says('这一栏正在打开');
    expect([...one.renderRoot.querySelectorAll('legend')].map(({ textContent }) => textContent)).to.deep.equal(['现场', '签字']);
    one.type('先写别的');
    deliver('comes');
    await waitUntil(() => one.renderRoot.querySelector('.photo-pick') !== null, 'the fields', { timeout: 5000 });
    expect(one.desk.body.text).to.equal('先写别的');
    expect(one.renderRoot.querySelector<HTMLInputElement>('[id="field-sign.name"]')!.value).to.equal('张三');
    expect([value, asked]).to.deep.equal([signed, 1]);
  });

  it('that do not come say so, are asked for again by a button that a problem leads to, and lose nothing', async () => {
    await says('这一栏正在打开');
    one.type('先写别的');
    deliver('fails');
    await says('这一栏没有加载出来');
    one.type('再写一点');
    await one.updateComplete;
    expect(asked).to.equal(1);
    expect(focusField(one.renderRoot as ShadowRoot, 'sign')).to.equal(true);
    (one.renderRoot as ShadowRoot).activeElement!.dispatchEvent(new MouseEvent('click'));
    await waitUntil(() => asked === 2, 'asked again');
    deliver('comes');
    await waitUntil(() => one.renderRoot.querySelector('.photo-pick') !== null, 'the fields', { timeout: 5000 });
    expect([one.desk.body.text, value]).to.deep.equal(['再写一点', signed]);
    await one.until('saved');
  });
});
