import { readService, serviceOptions, type TypedService } from '../../../calendar/services';
import { chosenIn, type FieldSpec, type Typed } from '../../../forms/field';
import { formPage, type FormContext } from '../../../forms/form-page';

const typedService = ({ texts }: Typed): TypedService => ({ date: texts.date ?? '', services: chosenIn(texts.services), mode: texts.mode ?? '', by: texts.by ?? '', note: texts.note ?? '' });
const optionsIn = ({ books, kit, words }: FormContext): ReturnType<typeof serviceOptions> => serviceOptions(books, kit.profile, words);

formPage({
  kind: 'service', name: 'service',
  begin: ({ words }) => ({ texts: { date: words.today }, photos: [] }),
  fields(_, context): readonly FieldSpec[] {
    const { service } = context.words.wording.texts;
    return [
      { name: 'date', label: service.date, kind: 'day', required: true },
      { name: 'services', label: service.services, kind: 'choices', required: true, help: service.servicesHelp, options: optionsIn(context).map(({ key, label }) => ({ value: key, label })) },
      { name: 'mode', label: service.mode, kind: 'choice', required: true, options: [{ value: 'offline', label: service.offline }, { value: 'online', label: service.online }] },
      { name: 'by', label: service.by, kind: 'text' },
      { name: 'note', label: service.note, kind: 'long', most: 2000 },
    ];
  },
  async keep(typed, draft, context) {
    const read = readService(typedService(typed), draft.id, optionsIn(context), context.words);
    if ('problems' in read) throw new Error(read.problems[0]?.text);
    // It stays on the phone: only what somebody hands over goes to the insurer.
    await context.kit.services.put(read.event);
    await draft.remove();
  },
});
