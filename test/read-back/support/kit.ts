// What the kit writes, and what it reads, as the battery uses it in Node.
export * from '../../../packages/widgets/src/shared/office/office';
export { calendarFile, uidOf } from '../../../packages/widgets/src/service-calendar/ics';
