import type { AutosaveState } from '@anze/core-rules/device';
import type { SubmissionKind } from '@anze/core-rules/records';
import type { Photo } from '../device/photos';
import type { KitBook } from '../lib/books';
import type { Words } from '../lib/words';
import { booksInPlay } from '../rights/rights';
import { kit, type Kit } from '../state/kit';
import { FormDraft } from './draft';
import { commonProblems, fieldViews, toggled, type FieldProblem, type FieldSpec, type FieldView, type Typed } from './field';

export interface FormContext {
  readonly kit: Kit;
  readonly words: Words;
  /** The books that apply or may apply, with their sentences. */
  readonly books: readonly KitBook[];
  readonly query: Readonly<Record<string, string>>;
}
export interface FormSpec {
  readonly kind: SubmissionKind;
  readonly name: 'service' | 'hazard' | 'complaint' | 'revisit';
  /** What stands in the form before anybody typed; `title` where it is not the usual one. */
  begin(context: FormContext): Promise<Begun> | Begun;
  /** Drafts that are not gone on with when a new record is begun. */
  others?(context: FormContext): Promise<readonly string[]>;
  fields(typed: Typed, context: FormContext): readonly FieldSpec[];
  /** What its button says, where it is not the usual words. */
  saveText?(context: FormContext): string;
  problems?(typed: Typed, context: FormContext): Promise<readonly FieldProblem[]> | readonly FieldProblem[];
  /** A record that was refused, as it stood in the form. */
  typedOf?(record: unknown): Readonly<Record<string, string>>;
  /** Keeps the record; throws what storing throws. */
  keep(typed: Typed, draft: FormDraft, context: FormContext): Promise<void>;
}
interface Begun extends Typed {
  readonly title?: string;
}
interface Opened {
  context: FormContext;
  draft: FormDraft;
}
interface TypeEvent {
  readonly detail: { readonly name: string; readonly value: string };
}

/** The pictures of a draft as they lie on this phone: where they were taken they are gone once the mini-program closed. */
async function photosOf({ drafts }: Kit, id: string): Promise<readonly Photo[]> {
  const draft = await drafts.load(id);
  if (draft.status !== 'ok' || !draft.value) return [];
  const loaded = await Promise.all(draft.value.photos.map((hash) => drafts.photo(hash)));
  return loaded.flatMap((one) => (one.status === 'ok' && one.value ? [one.value] : []));
}

/** A page with one form: its fields, what is wrong with them, its draft, its one button. */
export function formPage(spec: FormSpec): void {
  Component({
    data: { fields: [] as FieldView[], problems: [] as FieldProblem[], status: '', title: '', saveText: '', problemTitle: '', isBusy: false },
    methods: {
      async onLoad(query: Record<string, string>) {
        const own = kit();
        const { texts } = own.wording;
        const [books, words] = await Promise.all([own.books(), own.wordsNow()]);
        const inPlay = booksInPlay({ profile: own.profile, books });
        await Promise.all(inPlay.map((book) => book.load(own.wording.language)));
        const context: FormContext = { kit: own, words, books: inPlay, query: Object.fromEntries(Object.entries(query).map(([key, value]) => [key, decodeURIComponent(value)])) };
        const begun = await spec.begin(context);
        Object.assign(this, { typed: { texts: begun.texts, photos: begun.photos } satisfies Typed });
        const others = (await spec.others?.(context)) ?? [];
        const { draft, typed } = await FormDraft.open(own, spec.kind, context.query.id, others, () => this.typedNow(), (state) => this.onState(state), (record) => (spec.typedOf ? { texts: spec.typedOf(record), photos: [] } : null));
        if (typed) Object.assign(this, { typed: { texts: { ...begun.texts, ...typed.texts }, photos: await photosOf(own, draft.id) } });
        Object.assign(this, { opened: { context, draft } });
        const title = begun.title ?? texts[spec.name].title;
        wx.setNavigationBarTitle({ title });
        this.setData({ title, saveText: spec.saveText?.(context) ?? texts[spec.name].save, problemTitle: texts.problem.title });
        this.render();
      },
      onHide() {
        void this.now()?.draft.flush();
      },
      onUnload() {
        void this.now()?.draft.flush();
      },
      now(): Opened | undefined {
        return (this as unknown as { opened?: Opened }).opened;
      },
      typedNow(): Typed {
        return (this as unknown as { typed: Typed }).typed;
      },
      render() {
        const context = this.now()!.context;
        this.setData({ fields: [...fieldViews(spec.fields(this.typedNow(), context), this.typedNow(), this.data.problems, context.words)] });
      },
      change(typed: Typed, isShown: boolean) {
        Object.assign(this, { typed });
        this.now()!.draft.touch();
        if (isShown) this.render();
      },
      onState(state: AutosaveState) {
        this.setData({ status: kit().wording.of(`saved.${state.status}`) ?? '' });
      },
      onType({ detail: { name, value } }: TypeEvent) {
        // What is being typed stays in its field: drawing it again would move the caret.
        const { texts, photos } = this.typedNow();
        this.change({ texts: { ...texts, [name]: value }, photos }, false);
      },
      onPick({ detail: { name, value } }: TypeEvent) {
        const { texts, photos } = this.typedNow();
        this.change({ texts: { ...texts, [name]: value }, photos }, true);
      },
      onToggle({ detail: { name, value } }: TypeEvent) {
        const { texts, photos } = this.typedNow();
        this.change({ texts: { ...texts, [name]: toggled(texts[name], value) }, photos }, true);
      },
      onPhotos({ detail: { photos } }: { detail: { photos: Photo[] } }) {
        this.change({ texts: this.typedNow().texts, photos }, true);
      },
      async onSave() {
        const opened = this.now();
        if (!opened || this.data.isBusy) return;
        const { context, draft } = opened;
        const typed = this.typedNow();
        const problems = [...commonProblems(spec.fields(typed, context), typed, context.words), ...((await spec.problems?.(typed, context)) ?? [])];
        this.setData({ problems });
        this.render();
        if (problems.length) {
          void wx.pageScrollTo({ scrollTop: 0 });
          return;
        }
        this.setData({ isBusy: true });
        const isKept = await kit().guard(() => spec.keep(typed, draft, context));
        this.setData({ isBusy: false });
        if (!isKept) {
          void wx.pageScrollTo({ scrollTop: 0 });
          return;
        }
        draft.stop();
        kit().tell();
        void kit().outbox?.drain('submit');
        void wx.navigateBack();
      },
    },
  });
}
