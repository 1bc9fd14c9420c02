// The lists and their forms; fetched while the first words stand on the page.
export { Clerk } from './clerk';
export { pageView } from './page-view';
export { addPartTexts } from './part-texts';
export { picturesDrawn } from './print-view';
