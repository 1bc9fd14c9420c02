// All that needs the rules; it is fetched with them, while the form is on the screen already.
export { doneWords } from '../shared/dated/service-words';
export { Words } from '../shared/words';
export { caseOf, formsOf, soundCase } from './case';
export { doneView } from './done-view';
export { paperView } from './paper-view';
export { Registrar } from './registrar';
export { addTexts } from './rules-texts';
export { timesView } from './times-view';
