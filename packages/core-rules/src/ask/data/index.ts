// All dictionaries from one place: lying side by side they pack better.
export * from './places';
export * from './trades';
export * from './characters';
export * from './speech';
export * from './search';
export * from './choices';
export * from './dialog';
export * from './numbers';
export * from './money';
export * from './field';
export * from './accident';
export * from './days';
export * from './topics';
export * from './aims';
