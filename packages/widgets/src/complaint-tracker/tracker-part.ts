// All that needs the rules; it is fetched with them.
export { aboutFirm } from '../shared/about-firm';
export { Words } from '../shared/words';
export { addCaseTexts as addTexts } from './case-texts';
export { Clerk } from './clerk';
export { pageView } from './page-view';
