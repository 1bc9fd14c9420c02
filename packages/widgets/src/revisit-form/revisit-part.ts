// All that needs the rules; it is fetched with them, while the form is on the screen already.
export { aboutFirm } from '../shared/about-firm';
export { citation } from '../shared/citation-chip';
export { doneWords } from '../shared/dated/service-words';
export { Words } from '../shared/words';
export { describe } from './describe';
export { doneView } from './done-view';
export { Maker } from './maker';
export { paperView } from './paper-view';
export { problemWords } from './problem-words';
export { Registrar } from './registrar';
export { addTexts } from './rules-texts';
export { timesView } from './times-view';
