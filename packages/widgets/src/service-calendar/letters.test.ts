import { expect, waitUntil } from '@open-wc/testing';
import { MemoryStorage } from '../shared/drafts/memory-storage';
import { StorageError } from '../shared/drafts/storage';
import { freshName, wipe } from '../shared/form/harness.testing';
import { Calendar, quarry } from './harness.testing';

const letter = (page: Calendar): HTMLTextAreaElement => page.one<HTMLTextAreaElement>('.panel textarea')!;
function type(page: Calendar, text: string): void {
  letter(page).value = text;
  letter(page).dispatchEvent(new Event('input'));
}

describe('what is typed into a reminder', () => {
  const given = { facts: quarry, on: '2026-11-22' };
  it('is there again when it is opened again, also on a page opened anew, and can be written afresh', async () => {
    const database = freshName();
    const page = await Calendar.open({ ...given, database });
    await page.press('写催办信', page.account('安全培训'));
    const made = letter(page).value;
    type(page, `${made}\n我加的一句`);
    await page.press('收起');
    await page.press('写催办信', page.account('安全培训'));
    await waitUntil(() => letter(page).value.includes('我加的一句'), 'it is there again');
    expect(page.textOf('.panel .notice')).to.contain('上次改过的');
    await page.press('写催办信', page.account('应急演练'));
    expect(letter(page).value).to.not.contain('我加的一句');
    page.element.remove();
    const again = await Calendar.open({ ...given, database });
    await again.press('写催办信', again.account('安全培训'));
    await waitUntil(() => letter(again).value.includes('我加的一句'), 'it was kept');
    await expect(again.element).to.be.accessible();
    await again.press('重新写一份');
    expect(letter(again).value).to.equal(made);
    await again.press('换回我改的');
    expect(letter(again).value).to.contain('我加的一句');
    await again.press('重新写一份');
    await again.press('收起');
    await again.press('写催办信', again.account('安全培训'));
    expect(again.one('[data-act=anew]')).to.equal(null);
    expect(letter(again).value).to.equal(made);
    await wipe(database);
  });
  it('stands as long as the page does where nothing can be kept', async () => {
    const storage = new MemoryStorage();
    storage.run = () => Promise.reject(new StorageError('none'));
    const page = await Calendar.open({ ...given, storage });
    await page.press('写催办信', page.account('安全培训'));
    type(page, '我写的');
    await new Promise((done) => setTimeout(done, 50));
    await page.press('收起');
    await page.press('写催办信', page.account('安全培训'));
    await waitUntil(() => letter(page).value === '我写的', 'it is there again');
  });
});
