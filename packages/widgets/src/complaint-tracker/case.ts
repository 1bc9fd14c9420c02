export { phaseOf, receivedOn, stepsOf, trackedCaseOf as caseOf, withWaiting } from '@anze/core-rules/device';
export type { CaseStep as Step, Phase, Received, StepOf, TrackedCase } from '@anze/core-rules/device';
