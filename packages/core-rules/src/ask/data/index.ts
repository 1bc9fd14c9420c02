// All dictionaries from one place: lying side by side they pack better.
export * from './places';
export * from './trades';
export * from './speech';
export * from './topics';
export * from './search';
export * from './characters';
export * from './choices';
export * from './accident';
export * from './field';
export * from './days';
export * from './money';
export * from './dialog';
export * from './numbers';
export * from './aims';
