import type { Topic } from '../types';
import { fieldsZh, topicsZh } from './data';
import type { English } from './english';
import { oneOf } from './pattern';
import type { AskTopic } from './types';

const topicWords = topicsZh.map(([topic, weight, said]) => ({ topic, weight, said: oneOf(said) }));
const fields = fieldsZh.map(([topic, said]) => ({ topic, said: oneOf(said) }));

const fieldOfTopic: Readonly<Partial<Record<AskTopic, Topic>>> = {
  revisit: 'revisit', complaint: 'complaint', 'complaint-next': 'complaint', archive: 'archive', fees: 'fee', sampling: 'sampling', hazard: 'hazard', 'major-hazard': 'hazard',
};

export interface TopicFound {
  readonly topic: AskTopic;
  readonly weight: number;
  /** Topics of rules that the words point to. */
  readonly fields: readonly Topic[];
}

/** What the sentence asks after; `search` with no weight where nothing is recognised. */
export function topicOf(text: string, english?: English): TopicFound {
  const hit = [...topicWords, ...(english?.topics ?? [])].filter(({ said }) => said.test(text));
  const best = hit.reduce<(typeof hit)[number] | null>((heaviest, one) => (heaviest && heaviest.weight >= one.weight ? heaviest : one), null);
  const meant = hit.flatMap(({ topic }) => fieldOfTopic[topic] ?? []);
  return { topic: best?.topic ?? 'search', weight: best?.weight ?? 0, fields: [...new Set([...[...fields, ...(english?.fields ?? [])].filter(({ said }) => said.test(text)).map(({ topic }) => topic), ...meant])] };
}
