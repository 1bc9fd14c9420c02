// What is needed once there is an answer; it is fetched while the first questions are being answered.
export { addAnswerTexts } from './answer-texts';
export { compareView } from './compare-view';
export { policiesBar, undoBar } from './policies-bar';
export { footerText, reportOf, reportText, resultText } from './report';
export { resultOf } from './result';
export { resultView } from './result-view';
export { toFragment } from './share';
