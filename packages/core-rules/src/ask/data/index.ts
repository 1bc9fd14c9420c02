// All dictionaries from one place: lying side by side they pack better.
export * from './places';
export * from './trades';
export * from './search';
export * from './speech';
export * from './topics';
export * from './choices';
export * from './field';
export * from './characters';
export * from './accident';
export * from './money';
export * from './dialog';
export * from './days';
export * from './numbers';
export * from './aims';
