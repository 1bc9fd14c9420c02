import type { AskAnswer, AskLibrary } from '@anze/core-rules/ask';
import type { FactValue, Facts } from '@anze/core-rules';
import { askBackOf, turnOf, type AskBack, type Turn } from '../../ask/guide';
import { pageLife } from '../../lib/page-life';
import { Turns } from '../../lib/turns';
import { kit } from '../../state/kit';

interface TapOn {
  currentTarget: { dataset: Record<string, string> };
}
const MOST_TURNS = 50;
const turns = new Turns();
/** The dialog as far as this opening of the mini-program knows it; its words are kept longer. */
const dialog: { last: AskAnswer | null; sentence: string } = { last: null, sentence: '' };
let library: Promise<AskLibrary> | null = null;

Component({
  data: { look: '', t: { examples: [], placeholder: '' } as Record<string, unknown>, turns: [] as Turn[], typed: '', back: null as AskBack | null, isBusy: false, failed: '', end: '' },
  lifetimes: pageLife((texts) => ({ t: { ...texts.ask } })),
  methods: {
    onShow() {
      wx.setNavigationBarTitle({ title: kit().wording.texts.ask.title });
      void this.refresh();
    },
    async refresh() {
      const isNewest = turns.begin();
      const all = await kit().chat.all().catch(() => []);
      if (isNewest()) this.setData({ turns: [...all].sort((a, b) => a.at - b.at) });
    },
    onType(event: { detail: { value: string } }) {
      this.setData({ typed: event.detail.value });
    },
    onSend() {
      const sentence = this.data.typed.trim();
      if (!sentence) return;
      dialog.sentence = sentence;
      void this.say(sentence, sentence, {});
    },
    onExample(event: TapOn) {
      const { text = '' } = event.currentTarget.dataset;
      dialog.sentence = text;
      void this.say(text, text, {});
    },
    onChoose(event: { detail: { value: string } }) {
      const { back } = this.data;
      if (!back) return;
      const value = JSON.parse(event.detail.value) as FactValue;
      const label = back.options.find((one) => one.value === event.detail.value)?.label ?? String(value);
      void this.say(label, dialog.sentence, { [back.fact]: value });
    },
    /** `you` stands in the bubble; `sentence` is asked, with what was tapped as a fact. */
    async say(you: string, sentence: string, told: Facts) {
      if (this.data.isBusy) return;
      this.setData({ isBusy: true, failed: '' });
      const { wording, profile, ids, chat } = kit();
      try {
        const { ask, hearing, loadLibrary } = await import('@anze/core-rules/ask');
        library ??= loadLibrary(wording.language === 'en' ? 'en' : 'zh');
        const answer = ask(sentence, { library: await hearing(await library, sentence), facts: { ...profile.facts, ...told }, ...(dialog.last ? { previous: dialog.last } : {}) });
        if (!answer.outOfScope) dialog.last = answer;
        const turn = turnOf(you, answer, ids.next(), Date.now());
        this.setData({ typed: '', turns: [...this.data.turns, turn], back: askBackOf(answer, await kit().books(), await kit().wordsNow()), end: '' });
        await kit().guard(async () => {
          await chat.put(turn);
          for (const old of [...(await chat.all())].sort((a, b) => b.at - a.at).slice(MOST_TURNS)) await chat.remove(old.id);
        });
        if (!answer.outOfScope) await kit().setProfile({ ...profile, facts: answer.facts });
        this.setData({ end: `turn-${turn.id}` });
      } catch {
        library = null;
        this.setData({ failed: wording.t('failed') });
      } finally {
        this.setData({ isBusy: false });
      }
    },
    onCard(event: TapOn) {
      wx.switchTab({ url: `/pages/${event.currentTarget.dataset.to ?? 'rights'}/index` });
    },
    async onForget() {
      await kit().guard(async () => {
        for (const { id } of await kit().chat.all()) await kit().chat.remove(id);
      });
      dialog.last = null;
      this.setData({ back: null });
      kit().tell();
    },
  },
});
