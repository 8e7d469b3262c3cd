export {
  type LocalGovernmentKind,
  type LocalGovernmentKindEntry,
  localGovernmentKinds,
} from "./localGovernmentKinds.js";
export {
  type LocalGovernment,
  type LocalGovernmentResult,
  type LocalGovernmentUnreadableReason,
  readLocalGovernment,
  type UnreadableLocalGovernment,
} from "./readLocalGovernment.js";
