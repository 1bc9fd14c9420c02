import { photoShelves, setPhotos } from '@anze/core-rules/device';
import { check, hazardSchema } from '@anze/core-rules/records';
import { hashOf } from '../../../device/sha256';
import { filled, type FieldProblem, type FieldSpec } from '../../../forms/field';
import { formPage } from '../../../forms/form-page';
import { edited, photosOf, type HazardEntry, type HazardFields } from '../../../hazards/hazards';
import type { Kit } from '../../../state/kit';

/** Whether the report that it went into is on its way, or arrived. */
async function isOut({ handed }: HazardEntry, { storage }: Kit): Promise<boolean> {
  if (!handed) return false;
  const found = await storage.run('read', ['outbox', 'sent'], (tx) => Promise.all([tx.get('outbox', handed.submission), tx.get('sent', handed.submission)]));
  return found.some((one) => one !== undefined);
}

formPage({
  kind: 'hazards', name: 'hazard',
  /** One that is recorded is changed, with what stands there; else a new one begins. */
  async begin({ kit, words, query }) {
    const entry = await kit.hazards.one(query.id ?? '');
    if (!entry) return { texts: { found: words.today }, photos: [] };
    const { problem, level = '', found, due = '', responsible, advice = '', photos } = entry.hazard;
    const kept = await Promise.all(photos.map(({ hash }) => kit.drafts.photo(hash)));
    return { texts: { problem, level, found, due, responsible: responsible?.name ?? '', advice }, photos: kept.flatMap((one) => (one.status === 'ok' && one.value ? [one.value] : [])), title: words.wording.texts.hazard.editTitle };
  },
  /** Somebody who records a new one does not go on with the change of an old one. */
  others: async ({ kit }) => (await kit.hazards.all()).map(({ id }) => id),
  fields(_, { words }): readonly FieldSpec[] {
    const { hazard, hazards } = words.wording.texts;
    return [
      { name: 'photos', label: hazard.photos, kind: 'photos' },
      { name: 'problem', label: hazard.problem, kind: 'long', required: true, help: hazard.problemHelp },
      { name: 'level', label: hazard.level, kind: 'choice', options: [{ value: 'general', label: hazards.level.general }, { value: 'major', label: hazards.level.major }] },
      { name: 'found', label: hazard.found, kind: 'day', required: true },
      { name: 'due', label: hazard.due, kind: 'day' },
      { name: 'responsible', label: hazard.responsible, kind: 'text' },
      { name: 'advice', label: hazard.advice, kind: 'long' },
    ];
  },
  async problems({ texts }, { kit, words, query }): Promise<readonly FieldProblem[]> {
    const { due = '', found = '' } = texts;
    const { t, texts: { hazard } } = words.wording;
    const [first] = ((await kit.hazards.one(query.id ?? ''))?.hazard.history ?? []).map(({ date }) => date).sort();
    return [
      ...(due && found && due < found ? [{ field: 'due', text: t('problem.before', { field: hazard.due, day: words.day(found) }) }] : []),
      ...(first !== undefined && found > first ? [{ field: 'found', text: t('problem.after', { field: hazard.found, day: words.day(first) }) }] : []),
    ];
  },
  async keep(typed, draft, { kit, words }) {
    const { texts, photos } = typed;
    const fields: HazardFields = {
      problem: (texts.problem ?? '').trim(), found: texts.found ?? '', photos: photos.map(({ hash, type, bytes }) => ({ hash, type, bytes })),
      ...(texts.level === 'general' || texts.level === 'major' ? { level: texts.level } : {}), ...(texts.due ? { due: texts.due } : {}), ...filled(typed, ['advice'] as const),
      ...((texts.responsible ?? '').trim() ? { responsible: { name: (texts.responsible ?? '').trim() } } : {}),
    };
    const before = await kit.hazards.one(draft.id);
    const entry: HazardEntry = before
      ? edited(before, fields, words.today, await isOut(before, kit), hashOf)
      : { id: draft.id, hazard: { id: draft.id, state: 'found', history: [], ...fields } };
    const proof = check(hazardSchema, entry.hazard);
    if (!proof.ok) throw new Error(proof.fields[0]?.path);
    const stored = await Promise.all(photos.map(async (photo) => [photo.hash, await kit.photos.keep(photo)] as const));
    await kit.storage.run('write', ['meta', ...photoShelves], async (tx) => {
      await kit.hazards.putIn(tx, entry);
      await setPhotos(tx, `hazard:${draft.id}`, before ? photosOf(before) : [], photosOf(entry), new Map(stored));
    });
    await draft.remove();
  },
});
