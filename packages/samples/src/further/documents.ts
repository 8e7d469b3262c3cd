import type { SampleDocument } from "../sample/sample.js";
import { childDrowningDocument } from "./child-drowning.js";
import { childProtectionActDocument } from "./child-protection-act.js";
import { countryProgrammeDocument } from "./country-programme.js";
import { floodReliefDocument } from "./flood-relief.js";
import { localHealthFundsDocument } from "./local-health-funds.js";
import { naThomReportDocument } from "./na-thom-report.js";
import { nationalFamilyAssemblyDocument } from "./national-family-assembly.js";
import { noViolenceAwardDocument } from "./no-violence-award.js";
import { playSpaceResolutionDocument } from "./play-space-resolution.js";
import { pregnancyTableDocument } from "./pregnancy-table.js";
import { suratThaniChildFundDocument } from "./surat-thani-child-fund.js";
import { youthCampDocument } from "./youth-camp.js";

/** Further public documents, of other kinds: what the five first ones do not show. */
export const furtherDocuments: readonly SampleDocument[] = [
  suratThaniChildFundDocument,
  playSpaceResolutionDocument,
  nationalFamilyAssemblyDocument,
  localHealthFundsDocument,
  naThomReportDocument,
  countryProgrammeDocument,
  floodReliefDocument,
  pregnancyTableDocument,
  childDrowningDocument,
  childProtectionActDocument,
  youthCampDocument,
  noViolenceAwardDocument,
];
