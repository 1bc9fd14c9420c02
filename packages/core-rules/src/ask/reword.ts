/** The check of what an answer states, and a host's own wording under that check. An entry of its own: only such hosts load it. */
import { checkFigures, type Verdict } from './figures';
import { questionOf } from './say';
import type { AskAnswer, AskLibrary } from './types';
import { notInAnswer } from './wording';

export { checkFigures, figuresIn } from './figures';
export type { Figure, Verdict } from './figures';

export interface Reworded extends AskAnswer {
  /** Whether the host's wording stands; if not, the kit's own does. */
  readonly reworded: boolean;
  readonly refused: readonly string[];
}

/** Whether an answer's text states only what engine, facts and cited clauses give. */
export function checkAnswer(answer: AskAnswer, library: AskLibrary, text: string = answer.answer): Verdict {
  return checkFigures(text, answer, library, answer.asks.map((fact) => questionOf(fact, answer.rulebook, library, answer.language)));
}

/**
 * Lets a host's own model word an answer. Facts, figures and clauses stay the engine's: a text that states another figure, day, article or
 * clause, says a sentence that the answer does not say, or holds markup, is refused, and so is one that does not come.
 */
export async function reword(answer: AskAnswer, library: AskLibrary, wording: (answer: AskAnswer) => Promise<string>): Promise<Reworded> {
  const refuse = (...refused: string[]): Reworded => ({ ...answer, reworded: false, refused });
  // What is declined stays declined: there is nothing that a model could add.
  if (answer.outOfScope) return refuse();
  let text: string;
  try {
    text = await wording(answer);
  } catch {
    return refuse('no-answer');
  }
  if (typeof text !== 'string' || text.trim() === '' || text.length > 4000) return refuse('no-answer');
  if (/[<>]/.test(text)) return refuse('markup');
  const { ok, wrong } = checkAnswer(answer, library, text);
  if (!ok) return refuse(...wrong);
  const unsaid = notInAnswer(text, answer, library);
  return unsaid.length === 0 ? { ...answer, answer: text, reworded: true, refused: [] } : refuse(...unsaid);
}
