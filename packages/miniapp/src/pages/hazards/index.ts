import type { StoredReceipt, StoredSubmission } from '@anze/core-rules/device';
import { hashOf } from '../../device/sha256';
import { fieldViews, type FieldProblem, type FieldView, type Typed } from '../../forms/field';
import { hazardsView, reportOf, stepped, type Act, type HazardsView } from '../../hazards/hazards';
import { stepFields, stepOf, stepProblems } from '../../hazards/step';
import { known } from '../../state/case';
import { pageLife, waiting } from '../../lib/page-life';
import { Turns } from '../../lib/turns';
import { kit } from '../../state/kit';

interface TapOn {
  currentTarget: { dataset: Record<string, string> };
}
interface TypeEvent {
  readonly detail: { readonly name: string; readonly value: string };
}

/** A step that somebody is recording; what was typed stays when the tab changes. */
interface Stepping {
  readonly id: string;
  readonly act: Act;
  readonly typed: Typed;
}
const nothing = { id: '', title: '', fields: [] as readonly FieldView[] };

const turns = new Turns();

Component({
  data: { look: '', t: {} as Record<string, unknown>, view: { items: [], summary: '' } as HazardsView, opened: {} as Record<string, boolean>, step: nothing, said: '', status: 'loading' as 'loading' | 'ready' | 'failed', loading: '', failed: '', retry: '' },
  lifetimes: pageLife((texts) => ({ t: { ...texts.hazards }, ...waiting(texts) })),
  methods: {
    onShow() {
      wx.setNavigationBarTitle({ title: kit().wording.texts.hazards.title });
      void this.refresh();
    },
    async refresh() {
      const isNewest = turns.begin();
      try {
        const [entries, { books, words }, [photos, waiting, sent]] = await Promise.all([
          kit().hazards.all(), known(kit()), kit().storage.run('read', ['photos', 'outbox', 'sent'], (tx) => Promise.all([tx.range('photos'), tx.range('outbox'), tx.range('sent')])),
        ]);
        const paths = new Map(photos.map(([hash, value]) => [hash, kit().photos.give(value).path]));
        if (!isNewest()) return;
        this.setData({ view: hazardsView({ entries, books, words, profile: kit().profile, pathOf: (hash) => paths.get(hash) ?? '', hashOf, waiting: waiting.map(([, value]) => value as StoredSubmission), sent: sent.map(([, value]) => value as StoredReceipt) }), status: 'ready' });
      } catch {
        if (isNewest()) this.setData({ status: 'failed' });
      }
    },
    onNew() {
      wx.navigateTo({ url: '/more/pages/hazard/index' });
    },
    onEdit(event: TapOn) {
      wx.navigateTo({ url: `/more/pages/hazard/index?id=${event.currentTarget.dataset.id ?? ''}` });
    },
    onOpen(event: TapOn) {
      const { id = '' } = event.currentTarget.dataset;
      this.setData({ opened: { ...this.data.opened, [id]: !this.data.opened[id] } });
    },
    stepping(): Stepping | undefined {
      return (this as unknown as { stepNow?: Stepping }).stepNow;
    },
    async showStep(stepping: Stepping | undefined, problems: readonly FieldProblem[] = []) {
      Object.assign(this, { stepNow: stepping });
      if (!stepping) return this.setData({ step: nothing });
      const words = await kit().wordsNow();
      const { id, act, typed } = stepping;
      this.setData({ step: { id, title: words.wording.t(`hazards.act.${act}`), fields: fieldViews(stepFields(act, words), typed, problems, words) } });
    },
    onAct(event: TapOn) {
      const { id = '', act = '' } = event.currentTarget.dataset;
      void this.showStep({ id, act: act as Act, typed: { texts: { date: kit().today }, photos: [] } });
    },
    onStepType({ detail: { name, value } }: TypeEvent) {
      const stepping = this.stepping();
      // What is being typed stays in its field: drawing it again would move the caret.
      if (stepping) Object.assign(this, { stepNow: { ...stepping, typed: { ...stepping.typed, texts: { ...stepping.typed.texts, [name]: value } } } });
    },
    onStepPick(event: TypeEvent) {
      this.onStepType(event);
      void this.showStep(this.stepping());
    },
    onStepCancel() {
      void this.showStep(undefined);
    },
    async onStepSave() {
      const stepping = this.stepping();
      const entry = stepping && (await kit().hazards.one(stepping.id));
      if (!stepping || !entry) return;
      const problems = stepProblems(stepping.act, stepping.typed, entry.hazard, await kit().wordsNow());
      if (problems.length) return this.showStep(stepping, problems);
      const isKept = await kit().guard(() => kit().hazards.put({ ...entry, hazard: stepped(entry.hazard, stepOf(stepping.act, stepping.typed)) }));
      if (!isKept) return;
      await this.showStep(undefined);
      kit().tell();
    },
    async onSubmit() {
      const { profile, today, ids, hazards } = kit();
      const { firm } = profile.names;
      if (!firm) return void wx.navigateTo({ url: '/more/pages/device/index?need=firm' });
      const { books } = await known(kit());
      const local = books.find(({ rulebook }) => rulebook.role === 'local')?.rulebook;
      const entries = await hazards.all();
      const submission = reportOf(entries, { id: ids.next(), firm, date: today, ...(local ? { rulebook: { id: local.id, version: local.version } } : {}) }, new Date().toISOString());
      const isQueued = await kit().guard(async () => {
        // Noted first: what the outbox does not know of was not handed over, whatever stands here.
        const noted = entries.map((entry) => ({ ...entry, handed: { submission: submission.id, on: today, hash: hashOf(entry.hazard) } }));
        await kit().storage.run('write', ['meta'], (tx) => Promise.all(noted.map((entry) => hazards.putIn(tx, entry))));
        await kit().submit({ flush: async () => 0 }, submission);
      });
      if (!isQueued) return;
      this.setData({ said: String(this.data.t.submitted) });
      kit().tell();
      void kit().outbox?.drain('submit');
    },
  },
});
