// What is heard in any language, or weighs too little to be loaded apart, from one place: lying side by side it packs better.
export * from './speech';
export * from './topics';
export * from './search';
export * from './accident';
export * from './choices';
export * from './field';
export * from './days';
export * from './money';
export * from './dialog';
export * from './numbers';
export * from './aims';
