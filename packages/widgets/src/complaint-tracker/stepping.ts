import type { StoredSubmission } from '../shared/drafts/stored';
import { AnzeSubmitEvent } from '../shared/events/submit';
import type { AnzeComplaintTracker } from './complaint-tracker';
import { refusalOf } from './filing';
import type { Maker } from './maker';
import type { Model } from './model';
import { readStep } from './read-step';
import { deadlineOf } from './rules';
import type { Move } from './standing';
import { emptyStep, readStepDraft, type TypedStep } from './typed-step';

/** Writing and handing in one step of a complaint. */
export class Stepping {
  private fresh: TypedStep = emptyStep;

  constructor(private readonly element: AnzeComplaintTracker, private readonly maker: Maker, private readonly modelOf: () => Model | null) {}

  /** What stands in a fresh form. */
  start(): TypedStep {
    return this.fresh;
  }
  async open(move: Move): Promise<void> {
    const { steps, screen, today, reader: party } = this.element;
    const model = this.modelOf();
    if (!model) return;
    const { one } = model;
    const preset = move === 'complaintReceived' ? one.arrived : today;
    this.fresh = {
      ...emptyStep, step: move, complaint: one.id, seen: one.head?.head ?? '', party, date: preset, preset,
      // An answer repeats what was asked for: nobody should have to type it again.
      request: move === 'complaintAnswered' ? (one.complaint?.request ?? '') : '',
    };
    await steps.opened();
    const draft = steps.state.drafts.find(({ body }) => {
      const { complaint, step } = readStepDraft(body);
      return complaint === one.id && step === move;
    });
    if (draft && draft.id !== steps.state.id) await steps.openDraft(draft.id);
    else if (!draft && !steps.isUntouched) await steps.newDraft();
    // A draft of another day holds that day's; what nobody said is not kept for theirs.
    const { body } = steps;
    if (draft && body.preset !== '' && body.date === body.preset && body.preset !== preset) steps.change({ ...body, date: preset, preset });
    screen.openStep(move);
    this.element.requestUpdate();
  }

  private read({ one, clock, rules }: Model): ReturnType<typeof readStep> {
    const { steps, today } = this.element;
    const setting = { one, clock, on: today, calendar: this.maker.setting.calendar, deadlineOf: ({ id }: { readonly id: string }) => (rules ? deadlineOf(rules.book, id) : undefined) };
    return readStep({ ...steps.body, complaint: one.id }, setting);
  }
  /** What is wrong in one part of the form, said before the next one is shown. */
  judge(has: (path: string) => boolean): boolean {
    const { element } = this;
    const { screen } = element;
    const model = this.modelOf();
    const read = model && this.read(model);
    screen.stepProblems = read && 'problems' in read ? read.problems.filter(({ field }) => has(field)) : [];
    if (screen.stepProblems.length) screen.focus = 'problems';
    element.requestUpdate();
    return screen.stepProblems.length === 0;
  }
  async handIn(): Promise<void> {
    const { element } = this;
    const { steps, screen, t } = element;
    const model = this.modelOf();
    if (!model) return;
    const { one } = model;
    const read = this.read(model);
    screen.refused = '';
    screen.stepProblems = 'problems' in read ? read.problems : [];
    if ('problems' in read) screen.focus = 'problems';
    // What was seen is not known before the one ahead has gone.
    else if (one.steps.some(({ recorded }) => recorded === null)) screen.refused = t('unseen.ahead');
    else if (!element.dispatchEvent(new AnzeSubmitEvent({ kind: 'complaint-step', record: read.record, photos: read.record.photos ?? [] }))) {
      screen.closeStep();
      screen.focus = 'title';
    } else {
      const result = await steps.submit(read.record, read.record.photos ?? []);
      if (result.status === 'queued') {
        screen.closeStep();
        screen.focus = 'title';
      } else screen.refused = refusalOf(result);
    }
    element.requestUpdate();
  }

  /** Takes back what was refused: the case is read anew first, so that what is sent again has seen it. */
  async reopen({ id, submission }: StoredSubmission): Promise<void> {
    const { element } = this;
    const { steps, screen } = element;
    await element.clerk?.cases.reload();
    await steps.reopen(id);
    element.clerk?.forget(id);
    const head = this.modelOf()?.one.head?.head;
    if (head) steps.change({ ...steps.body, seen: head });
    if ('step' in submission.record) screen.openStep(submission.record.step);
    element.requestUpdate();
  }
}
