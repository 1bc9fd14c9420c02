import type { Topic } from '../../types';
import type { TopicWords } from '../data/topics';

export const topics: readonly TopicWords[] = [
  ['complaint-next', 9, '(not|un|dis) ?(satisf|happy)|(not|n.t) (accept)|escalat|(who|where)[^.?]{0,15} next'],
  ['major-hazard', 8, '(major|grave) (hazard)'],
  ['definition', 8.5, 'counts? as|defin'],
  ['training-hours', 8, 'class hours?'],
  ['sampling', 8, 'sampl(e|ing)'],
  ['first-service', 7, '(first) (service|visit|training)|how (soon(?! after)|late)'],
  ['revisit', 7.1, 'revisit|(phone|ring|call) us|(call|ring)(s|ed|ing)?[- ]?back|follow[- ]?up'],
  ['archive', 6, 'archive|reten|(file|record)s?[^.?]{0,20}(ke[ep]|store)'],
  ['refusal', 7.1, 'refus|turn[^.?]{0,22}away|cooperat'],
  ['complaint', 6, 'complain'],
  ['tier', 6, '\\btiers?\\b(?! [1-4])'],
  ['visits', 5.5, 'how often|in person|on-?site (visits?|services?)(?! record)'],
  ['who-inspects', 8.2, 'team leader|who (may|can|is|must|does|comes|will)|qualif|certificate'],
  ['fees', 5.8, '\\bfees?\\b|divert|percent|\\bfree\\b|charge|prevention (money|fund)|claim back'],
  ['report', 5, '\\breports?\\b|written'],
  ['forms', 6.5, '\\bforms?\\b|what (must|does)[^.?]{0,30}(contain|list|say)'],
  ['owed', 4, 'owed?\\b|entitle|what (do|must|does|can|will)[^.?]{0,40}(insurer|get|do for)'],
  ['hazard', 4.5, '\\bhazards?\\b'],
];
export const fields: readonly (readonly [topic: Topic, said: string])[] = [
  ['training', 'training|handbook|lesson'],
];
