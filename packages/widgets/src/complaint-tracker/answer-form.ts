import { rulebookLoaders } from '@anze/core-rules/rulebooks';

/** The articles that say what an answer to a complaint must hold: those of the rulebook's own form for it; none where it has no such form. */
export async function answerFormOf(id: string): Promise<readonly string[]> {
  const loaders = Object.prototype.hasOwnProperty.call(rulebookLoaders, id) ? rulebookLoaders[id] : undefined;
  const form = (await loaders?.forms())?.forms.find(({ topic, to }) => topic === 'complaint' && to === 'insured');
  return form ? [...new Set([...(form.clauses ?? []), ...form.fields.flatMap(({ clauses }) => clauses)])] : [];
}
