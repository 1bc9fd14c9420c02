import type { Facts } from '../types';
import { byFacts, type TopicChosen } from './about';
import type { Unsure } from './types';

/** What is worth asking: what was told but not surely, then the engine's own questions that touch this topic. */
export function asksFor({ main, compared }: TopicChosen, questions: readonly string[], unsure: readonly Unsure[], facts: Facts, aside: readonly string[]): string[] {
  if (compared.length > 1) return [];
  const place = questions.filter((fact) => fact === 'region' || fact === 'sector');
  const doubtful = unsure.map(({ fact }) => fact).filter((fact) => questions.includes(fact));
  const start = main === 'first-service' ? ['policyStart'] : [];
  return [...new Set([...place, ...doubtful, ...start, ...(byFacts.has(main) ? questions : [])])].filter((fact) => (facts[fact] === undefined || fact === 'region') && !aside.includes(fact)).slice(0, 4);
}
