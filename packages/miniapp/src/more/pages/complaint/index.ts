import { photoShelves, setPhotos } from '@anze/core-rules/device';
import { check, complaintSchema, type Complaint } from '@anze/core-rules/records';
import { channelOptions } from '../../../complaints/tell';
import { filled, type FieldSpec } from '../../../forms/field';
import { formPage } from '../../../forms/form-page';

formPage({
  kind: 'complaint', name: 'complaint',
  begin({ kit, words, query }) {
    const { firm = '', person = '', phone = '' } = kit.profile.names;
    const { title = '', state = '' } = query;
    return { photos: [], texts: { firm, name: person, phone, date: words.today, against: words.party('insurer'), subject: title, facts: title && state ? `${title}${words.wording.t('colon')}${state}` : '' } };
  },
  fields({ texts }, { kit, words }): readonly FieldSpec[] {
    const { complaint } = words.wording.texts;
    return [
      { name: 'subject', label: complaint.subject, kind: 'text', required: true },
      { name: 'request', label: complaint.request, kind: 'long', required: true },
      { name: 'facts', label: complaint.facts, kind: 'long' },
      { name: 'photos', label: complaint.photos, kind: 'photos' },
      { name: 'against', label: complaint.against, kind: 'text' },
      { name: 'channel', label: complaint.channel, kind: 'choice', required: true, options: [{ value: 'here', label: kit.session ? complaint.channels.here : complaint.channelNone }, ...channelOptions(words)] },
      // The day on which it goes from here is the server's to say.
      ...(texts.channel && texts.channel !== 'here' ? [{ name: 'date', label: complaint.date, kind: 'day', required: true, help: complaint.dateHelp } as const] : []),
      { name: 'firm', label: complaint.firm, kind: 'text', required: true },
      { name: 'name', label: complaint.name, kind: 'text', required: true },
      { name: 'phone', label: complaint.phone, kind: 'phone' },
    ];
  },
  saveText: ({ kit, words }) => words.wording.t(kit.session ? 'complaint.save' : 'complaint.keep'),
  typedOf(record) {
    const { firm, complainant, date, channel = '', subject, request, against = '', facts = '' } = record as Complaint;
    return { firm: firm.name, name: complainant.name, phone: complainant.phone ?? '', date, channel, subject, request, against, facts };
  },
  async keep(typed, draft, { kit, books, query, words }) {
    const { texts } = typed;
    const photos = typed.photos.map(({ hash, type, bytes }) => ({ hash, type, bytes }));
    const book = books.find(({ id }) => id === query.book) ?? books.find(({ rulebook }) => rulebook.role === 'local');
    const trimmed = (name: string): string => (texts[name] ?? '').trim();
    const rule = book?.rulebook.entitlements.find(({ id }) => id === query.right);
    const clauses = [...new Set([...(rule?.clauses ?? []), ...(rule?.rows ?? []).flatMap((row) => row.clauses)])];
    const channel = texts.channel as NonNullable<Complaint['channel']>;
    const record: Complaint = {
      firm: { name: trimmed('firm') }, complainant: { name: trimmed('name'), ...(trimmed('phone') ? { phone: trimmed('phone') } : {}) }, date: channel === 'here' ? words.today : (texts.date ?? ''), channel, subject: trimmed('subject'), request: trimmed('request'),
      ...filled(typed, ['against', 'facts'] as const), ...(book ? { rulebook: { id: book.id, version: book.rulebook.version } } : {}), ...(query.right ? { right: query.right } : {}), ...(clauses.length ? { clauses } : {}), photos,
    };
    const proof = check(complaintSchema, record);
    if (!proof.ok) throw new Error(proof.fields[0]?.path);
    await kit.setProfile({ ...kit.profile, names: { firm: record.firm.name, person: record.complainant.name, ...(record.complainant.phone ? { phone: record.complainant.phone } : {}) } });
    // Taken back and put right it is the same complaint: what was noted of it stays.
    const notes = (await kit.complaints.one(draft.id))?.notes ?? [];
    const stored = await Promise.all(typed.photos.map(async (photo) => [photo.hash, await kit.photos.keep(photo)] as const));
    await kit.storage.run('write', ['meta', ...photoShelves], async (tx) => {
      await kit.complaints.putIn(tx, { id: draft.id, record, notes });
      await setPhotos(tx, `complaint:${draft.id}`, [], photos.map(({ hash }) => hash), new Map(stored));
    });
    await kit.submit(draft, { format: 1, id: draft.id, madeAt: new Date().toISOString(), photos, kind: 'complaint', record });
  },
});
