// What keeps and sends; fetched once the form stands.
export { RestBackend } from '../backend/rest-backend';
export { DeskEngine } from './desk-engine';
