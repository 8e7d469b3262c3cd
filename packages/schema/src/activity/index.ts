export { type Activity, activity, activitySchema } from "./activity.js";
export { activityItemSchema, agendaNumber } from "./agenda.js";
export { activityKinds, activityLevels, activityStates } from "./codelists.js";
export { activityMigrations } from "./migrations.js";
export { groupAttendanceSchema } from "./participants.js";
export { activitySections } from "./sections.js";
export { activityLifecycle } from "./states.js";
export { agendaSubjectSchema, agendaSubjects } from "./subject.js";
export { type Venue, venueSchema } from "./venue.js";
