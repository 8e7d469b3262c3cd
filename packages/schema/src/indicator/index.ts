export { comparisonSchema, valuePartSchema } from "./breakdown.js";
export {
  componentConcepts,
  frameworkStates,
  indicatorDirections,
  indicatorMeasures,
  observationKinds,
  sexes,
  smallCountTreatments,
  valueStatuses,
  warmFamilyComponents,
} from "./codelists.js";
export { type Grade, gradeSchema } from "./grade.js";
export { type Indicator, indicatorSchema } from "./indicator.js";
export {
  componentSchema,
  type IndicatorFramework,
  indicatorFramework,
  indicatorFrameworkSchema,
} from "./indicator-framework.js";
export { indicatorFrameworkMigrations } from "./migrations.js";
export { type Observation, observation, observationSchema } from "./observation.js";
export { publishedObservation } from "./published.js";
export { type StatedFramework, statedFrameworkSchema } from "./stated-framework.js";
export { frameworkLifecycle } from "./states.js";
