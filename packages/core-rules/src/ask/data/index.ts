// All dictionaries from one place: lying side by side they pack better.
export * from './places';
export * from './trades';
export * from './characters';
export * from './speech';
export * from './topics';
export * from './search';
export * from './choices';
export * from './money';
export * from './field';
export * from './dialog';
export * from './accident';
export * from './days';
export * from './numbers';
export * from './aims';
