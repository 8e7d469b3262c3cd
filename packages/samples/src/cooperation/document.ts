import type { SampleDocument } from "../sample/sample.js";
import { agreementSample } from "./agreement.js";
import { conferenceSamples } from "./conference.js";
import { facilitySamples, targetGroupSamples } from "./facilities.js";
import { organizationSamples } from "./organizations.js";
import { portfolioSamples } from "./portfolio.js";
import { projectSamples } from "./projects.js";
import { otherSourceSamples, pageSample } from "./source.js";

/** The ministry and the fund, and what they do under their memorandum of 2 November 2010 (thaihealth.or.th): S4.1 to S4.8. */
export const cooperationDocument: SampleDocument = {
  number: "S4",
  name: "cooperation",
  title: "พม. จับมือ สสส. พัฒนาเด็กในชุมชน",
  source: pageSample.entry,
  samples: [
    pageSample,
    ...otherSourceSamples,
    ...organizationSamples,
    agreementSample,
    ...conferenceSamples,
    ...portfolioSamples,
    ...projectSamples,
    ...facilitySamples,
    ...targetGroupSamples,
  ],
};
