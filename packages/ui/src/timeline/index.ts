export type { TimelineDate, TimelinePeriod } from "./period.js";
export { Timeline, type TimelineEvent, type TimelinePhase, type TimelineProps } from "./Timeline.js";
