/** The engine as it is built into this mini-program, for whoever wants to check it: the worked cases of the rulebooks run against this file. */
export { assess, compile, kitFacts, reckon, schedule } from '@anze/core-rules';
export { rulebookLoaders } from '@anze/core-rules/rulebooks';
