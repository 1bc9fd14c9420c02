import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { close, freshName, openHost, wipe, type NoteHost } from './harness.testing';

/** A click as a mouse makes it: `detail` counts those that follow each other at once in one place. */
const click = (button: Element, detail: number): boolean => button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }));

describe('the second click of a double click', () => {
  let name: string;
  let host: NoteHost;
  let done: string[];
  const at = (id: string): HTMLButtonElement => host.renderRoot.querySelector<HTMLButtonElement>(`#${id}`)!;
  beforeEach(async () => {
    name = freshName();
    done = [];
    let page = 1;
    host = await openHost(name, { before: (one) => {
      one.extra = () => html`<button id="save" type="button" @click=${() => done.push('save')}>保存</button><button id="send" type="button" @click=${() => done.push('send')}><span id="words">发出</span></button>
        <button id="month" type="button" @click=${() => done.push('month')}>下个月</button><button id="main" type="button" class="primary" @click=${() => done.push('main')}>提交</button>
        <button id="turn" type="button" @click=${() => { done.push(`turn ${page++}`); one.requestUpdate(); }}>${page === 1 ? '写好了' : '发出'}</button>
        <form @submit=${(event: Event) => { event.preventDefault(); done.push('submit'); }}><button id="next">下一步</button></form>`;
    } });
  });
  afterEach(async () => {
    await close(host);
    await wipe(name);
  });

  it('does not press the button that has come under the pointer', () => {
    click(at('save'), 1);
    click(host.renderRoot.querySelector('#words')!, 2);
    click(at('send'), 3);
    expect(done).to.deep.equal(['save']);
    click(at('send'), 1);
    expect(done).to.deep.equal(['save', 'send']);
  });
  it('does not press a button whose first click fell on none', () => {
    click(host, 1);
    click(at('send'), 2);
    expect(done).to.deep.equal([]);
  });
  it('does not press the same button once it says something else', async () => {
    click(at('turn'), 1);
    await host.updateComplete;
    click(at('turn'), 2);
    expect(done).to.deep.equal(['turn 1']);
  });
  it('does not press the main button of a form twice', () => {
    for (const id of ['main', 'next']) [1, 2, 3].forEach((detail) => click(at(id), detail));
    expect(done).to.deep.equal(['main', 'submit']);
  });
  it('presses on where one may press again and again; a keyboard always does', () => {
    [1, 2, 3].forEach((detail) => click(at('month'), detail));
    at('main').click();
    at('main').click();
    expect(done).to.deep.equal(['month', 'month', 'month', 'main', 'main']);
  });
});
