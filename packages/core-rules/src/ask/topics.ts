import type { Topic } from '../types';
import { fieldsZh, topicsZh } from './data';
import type { English } from './english';
import { byLeast } from './order';
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
  const heard = <T extends { readonly said: RegExp }>(all: readonly T[], more: readonly T[] = []): T[] => [...all, ...more].filter(({ said }) => said.test(text));
  const topics = heard(topicWords, english?.topics);
  const { topic, weight } = byLeast(topics, (one) => -one.weight)[0] ?? { topic: 'search', weight: 0 };
  return { topic, weight, fields: [...heard(fields, english?.fields).map((one) => one.topic), ...topics.flatMap((one) => fieldOfTopic[one.topic] ?? [])] };
}
