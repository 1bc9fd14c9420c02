import { changes, compares, fillers, idle, leaning, question, supposes } from './data';
import type { Read } from './read';
import { withoutNames } from './select';
import type { Told } from './told';
import type { TopicFound } from './topics';
import type { AskTopic } from './types';

/** Topics whose answer a firm's own facts change; the others need only the place. */
export const byFacts = new Set<AskTopic>(['tier', 'owed', 'visits', 'first-service']);
export interface TopicChosen {
  readonly main: AskTopic;
  /** As it is reported: a comparison or a supposition of `main`. */
  readonly shown: AskTopic;
  readonly compared: readonly string[];
}
/** What a sentence says beside the facts that were heard in it: a question without a question mark, more often than not. */
function besideFacts(text: string, heard: Read): string {
  return [...heard.understood, ...heard.unsure].reduce((left, { from }) => left.split(from).join(''), withoutNames(text, heard).text).replace(/\d年度?[没未][^，。]*/g, '').replace(fillers, '').replace(/[^\u3400-\u9fff]/g, '');
}
/** Characters beside the facts that ask nothing yet. */
const mostBeside = 9;
/** What is asked: of this sentence, or of the dialog that it goes on with. */
export function topicAsked(text: string, found: TopicFound, told: Told, before: AskTopic | undefined, goesOn: boolean, isIdle = false): TopicChosen {
  const kept = before === 'compare' || before === 'what-if' || before === 'none' ? undefined : before;
  const asksNoField = found.fields.length === 0;
  const isFactsOnly = !question.test(text.replace(/去年|几乎|没出?什么/g, '')) && !/([^对])不\1/.test(text) && besideFacts(text, told.heard).length <= (asksNoField ? mostBeside : 0);
  // "And by when?", "must they?" are asked of what was asked before; what brings words of its own is looked up by them.
  const leans = isFactsOnly || isIdle || told.heard.understood.length > 0 || besideFacts(text, told.heard).replace(idle, '').replace(leaning, '').length < 2;
  const isTold = told.heard.understood.length + told.heard.unsure.length > 0;
  const said = found.weight > 0 ? found.topic : goesOn && kept && leans && (asksNoField || isFactsOnly) ? kept : isIdle || (isFactsOnly && isTold) ? 'owed' : 'search';
  const codes = [...new Set(told.heard.places.map(({ code }) => code))];
  const isCompared = codes.length > 1 && (compares.test(text) || !('region' in told.facts));
  const isWhatIf = Object.keys(told.supposed).length > 0 || (changes.test(text) && supposes.test(text) && found.weight < 6) || /(怎么|多少)[才能]*[升降变].{0,3}档/.test(text);
  const main = (isCompared || isWhatIf) && said === 'search' && asksNoField ? 'owed' : said;
  return { main, shown: isCompared ? 'compare' : isWhatIf ? 'what-if' : main, compared: isCompared ? codes : [] };
}
