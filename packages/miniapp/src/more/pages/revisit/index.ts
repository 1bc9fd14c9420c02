import { check, revisitSchema, type RevisitRecord } from '@anze/core-rules/records';
import { doneWords } from '../../../calendar/done';
import { filled, type FieldProblem, type FieldSpec } from '../../../forms/field';
import { formPage } from '../../../forms/form-page';

const values = (texts: Readonly<Record<string, string>>): FieldSpec['options'] => Object.entries(texts).map(([value, label]) => ({ value, label }));

formPage({
  kind: 'revisit', name: 'revisit',
  async begin({ kit, words, books }) {
    const { firm = '', person = '' } = kit.profile.names;
    // The newest service is what a revisit asks about.
    const [service] = [...(await kit.services.all())].sort((a, b) => (a.date < b.date ? 1 : -1));
    return { photos: [], texts: { firm, contact: person, date: words.today, ...(service ? { item: doneWords(service, books, words), serviceDate: service.date, of: service.id } : {}) } };
  },
  fields(_, { words }): readonly FieldSpec[] {
    const { revisit } = words.wording.texts;
    return [
      { name: 'item', label: revisit.item, kind: 'text', required: true },
      { name: 'serviceDate', label: revisit.serviceDate, kind: 'day', required: true },
      { name: 'date', label: revisit.date, kind: 'day', required: true },
      { name: 'visitor', label: revisit.visitor, kind: 'text', required: true },
      { name: 'overall', label: revisit.overall, kind: 'choice', required: true, options: values(revisit.overallValue)! },
      { name: 'attitude', label: revisit.attitude, kind: 'choice', options: values(revisit.grade)! },
      { name: 'skill', label: revisit.skill, kind: 'choice', options: values(revisit.grade)! },
      { name: 'closed', label: revisit.closed, kind: 'choice', options: values(revisit.closedValue)! },
      { name: 'suggestions', label: revisit.suggestions, kind: 'long' },
      { name: 'firm', label: revisit.firm, kind: 'text', required: true },
      { name: 'contact', label: revisit.contact, kind: 'text', required: true },
    ];
  },
  problems({ texts }, { words }): readonly FieldProblem[] {
    const { date = '', serviceDate = '' } = texts;
    return date && serviceDate && date < serviceDate ? [{ field: 'date', text: words.wording.t('problem.before', { field: words.wording.texts.revisit.date, day: words.day(serviceDate) }) }] : [];
  },
  typedOf(record) {
    const { firm, visitor, contact, date, item, serviceDate, of = '', overall, attitude = '', skill = '', closed = '', suggestions = '' } = record as RevisitRecord;
    return { firm: firm.name, visitor: visitor.name, contact: contact.name, date, item, serviceDate, of, overall, attitude, skill, closed, suggestions };
  },
  async keep(typed, draft, { kit, books }) {
    const { texts } = typed;
    const trimmed = (name: string): string => (texts[name] ?? '').trim();
    const book = books.find(({ rulebook }) => rulebook.role === 'local');
    const record = {
      firm: { name: trimmed('firm') }, ...(book ? { rulebook: { id: book.id, version: book.rulebook.version } } : {}), date: texts.date, visitor: { name: trimmed('visitor') }, contact: { name: trimmed('contact') },
      item: trimmed('item'), serviceDate: texts.serviceDate, ...filled(typed, ['of', 'overall', 'attitude', 'skill', 'closed', 'suggestions'] as const), photos: [],
    } as unknown as RevisitRecord;
    const proof = check(revisitSchema, record);
    if (!proof.ok) throw new Error(proof.fields[0]?.path);
    await kit.revisits.put({ id: draft.id, record });
    await kit.submit(draft, { format: 1, id: draft.id, madeAt: new Date().toISOString(), photos: [], kind: 'revisit', record });
  },
});
