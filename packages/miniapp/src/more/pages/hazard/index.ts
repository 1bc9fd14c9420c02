import { check, hazardSchema, type Hazard } from '@anze/core-rules/records';
import { photoShelves, setPhotos } from '@anze/core-rules/device';
import { filled, type FieldProblem, type FieldSpec } from '../../../forms/field';
import { formPage } from '../../../forms/form-page';

formPage({
  kind: 'hazards', name: 'hazard',
  begin: ({ words }) => ({ found: words.today }),
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
  problems({ texts }, { words }): readonly FieldProblem[] {
    const { due = '', found = '' } = texts;
    return due && found && due < found ? [{ field: 'due', text: words.wording.t('problem.before', { field: words.wording.texts.hazard.due, day: words.day(found) }) }] : [];
  },
  async keep(typed, draft, { kit }) {
    const { texts, photos } = typed;
    const hazard: Hazard = {
      id: draft.id, problem: (texts.problem ?? '').trim(), found: texts.found ?? '', state: 'found', history: [], photos: photos.map(({ hash, type, bytes }) => ({ hash, type, bytes })),
      ...(texts.level === 'general' || texts.level === 'major' ? { level: texts.level } : {}), ...(texts.due ? { due: texts.due } : {}), ...filled(typed, ['advice'] as const),
      ...((texts.responsible ?? '').trim() ? { responsible: { name: (texts.responsible ?? '').trim() } } : {}),
    };
    const proof = check(hazardSchema, hazard);
    if (!proof.ok) throw new Error(proof.fields[0]?.path);
    const stored = await Promise.all(photos.map(async (photo) => [photo.hash, await kit.photos.keep(photo)] as const));
    await kit.storage.run('write', ['meta', ...photoShelves], async (tx) => {
      await kit.hazards.putIn(tx, { id: draft.id, hazard });
      await setPhotos(tx, `hazard:${draft.id}`, [], photos.map(({ hash }) => hash), new Map(stored));
    });
    await draft.remove();
  },
});
