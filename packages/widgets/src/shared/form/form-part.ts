// What keeps and sends, and what the bar says of it beside its line; fetched once the form stands.
export { RestBackend } from '../backend/rest-backend';
export { DeskDetails } from './desk-details';
export { DeskEngine } from './desk-engine';
export { addDeskTexts, deskTranslator } from './desk-texts';
export { ignoreSecondClicks } from './second-click';
