// Fields that are heavy and that nobody needs to read a form; fetched once it stands.
export { PhotoField } from './photo-field';
export { SignatureField } from './signature-field';
