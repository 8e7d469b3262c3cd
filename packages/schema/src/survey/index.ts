export {
  accessLevels,
  answerScales,
  datasetKinds,
  reportKinds,
  surveyKinds,
  surveyStates,
} from "./codelists.js";
export { type Dataset, dataset, datasetSchema } from "./dataset.js";
export { type SituationReport, situationReport, situationReportSchema } from "./situation-report.js";
export { instrumentSchema, type Survey, survey, surveyLifecycle, surveySchema } from "./survey.js";
