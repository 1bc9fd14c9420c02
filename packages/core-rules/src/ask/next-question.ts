import type { Facts } from '../types';
import { byFacts, type TopicChosen } from './about';
import type { Unsure } from './types';

/** What is worth asking: what was told but not surely, then the engine's own questions that touch this topic. */
export function asksFor(topic: TopicChosen, questions: readonly string[], unsure: readonly Unsure[], facts: Facts, local: string): string[] {
  if (topic.compared.length > 1) return [];
  const known = (fact: string) => facts[fact] !== undefined;
  const doubtful = unsure.map(({ fact }) => fact).filter((fact) => !known(fact) && questions.includes(fact));
  const place = questions.filter((fact) => fact === 'region' || fact === 'sector');
  const open = byFacts.has(topic.main) || local === 'unknown' ? questions : [];
  const start = topic.main === 'first-service' && !known('policyStart') ? ['policyStart'] : [];
  return [...new Set([...place, ...doubtful, ...start, ...(byFacts.has(topic.main) ? open : place)])].filter((fact) => !known(fact) || fact === 'region').slice(0, 4);
}
