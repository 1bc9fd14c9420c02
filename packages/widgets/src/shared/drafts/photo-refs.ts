export { photoShelves, setPhotos } from '@anze/core-rules/device';
