import type { Topic } from '../../types';
import type { TopicWords } from '../data/topics';

export const topics: readonly TopicWords[] = [
  ['complaint-next', 9, '(not|un|dis) ?(satisf|happy)|(not|n.t|refuse to) (accept|agree)|escalat|(who|where)[^.?]{0,15} next|if they[^.?]{0,9}(not|n.t|never) (answer|repl)'],
  ['major-hazard', 8, '(major|serious|grave) (hazard|danger)'],
  ['definition', 8.5, 'what (is|are) (an?|meant)\\b|what (does|counts)[^.?]{0,40}(mean|count)|counts? as|defin'],
  ['training-hours', 8, 'class hours?|training[^.?]{0,24}(how long|hours|minutes)'],
  ['sampling', 8, 'spot[- ]?check|sampl(e|ing)'],
  ['first-service', 7, '(first|initial) (service|visit|inspection|training)|how (soon(?! after)|late)|(when|latest)[^.?]{0,30}(first|come|start)'],
  ['revisit', 7.1, 'revisit|(phone|ring|call) us|(call|phone|ring)(s|ed|ing)?[- ]?(us |and ask|me |the [a-z]+ )?back|follow[- ]?up'],
  ['archive', 6, 'archive|reten|service file|(file|record|document|paper)s?[^.?]{0,30}(ke[ep]|retain|store|destroy)|keep[^.?]{0,9} (file|record|paper)'],
  ['refusal', 7.1, 'refus|turn[^.?]{0,22}away|cooperat|(don.t|do not) want'],
  // It is the insurer who will not come, not the firm that sends them away.
  ['complaint', 7.2, '(insurer|insurance company|they) (refuse|decline|will not|won.t|wouldn.t|do(es)? not|do(es)?n.t)s?[^.?]{0,6} (come|visit|inspect|send|show)'],
  ['complaint', 6, 'complain|(nobody|no one|never|has ?n[o.]t|have ?n[o.]t)[^.?]{0,8}(came|come|shows?|done)'],
  ['tier', 6, '\\btiers?\\b(?! [1-4])|(which|what) (class|level|band|category)\\b'],
  ['visits', 5.5, 'how often|how many (on-?site |hazard )?(time|visit|inspection|drill|training)|in person|on-?site (visits?|services?)(?! record)'],
  ['who-inspects', 8.2, 'team leader|who (may|can|is|should|must|does|carries|comes|will|inspects)|qualif|certificate|how many (people|experts|inspectors)'],
  ['fees', 5.8, '\\bfees?\\b|divert|percent|\\bfree\\b|charge|pay extra|prevention (money|fund)|refund|pay (anything|for)|claim back'],
  ['report', 5, '\\breports?\\b|written'],
  ['forms', 6.5, '\\bforms?\\b|what (must|should|does)[^.?]{0,30}(contain|include|list|say|state)'],
  ['owed', 4, 'owed?\\b|entitle|what (do|should|must|does|can|will)[^.?]{0,40}(insurer|insurance|get|provide|receive|expect|do for)|(what|which) services?'],
  ['hazard', 4.5, '\\bhazards?\\b|rectif'],
];
export const fields: readonly (readonly [topic: Topic, said: string])[] = [
  ['training', 'training|handbook|lesson'],
];
