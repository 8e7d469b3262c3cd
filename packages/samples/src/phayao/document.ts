import type { SampleDocument } from "../sample/sample.js";
import { agreementSample } from "./agreement.js";
import { areaSamples } from "./areas.js";
import { forumSamples } from "./forum.js";
import { organizationSamples } from "./organizations.js";
import { programmeSamples } from "./programme.js";
import { newsSample, referenceSamples } from "./source.js";
import { workCycleSamples } from "./work-cycle.js";

/** Ten sub-districts of Phayao and the province's family institute (สำนักประชาสัมพันธ์เขต 3, 19 July 2019): S0.1 to S0.20. */
export const phayaoDocument: SampleDocument = {
  number: "S0",
  name: "phayao",
  title: "เครือข่ายครอบครัวเข้มแข็งจังหวัดพะเยา จับมือกับ สสส.สำนัก 4",
  source: newsSample.entry,
  samples: [
    newsSample,
    ...referenceSamples,
    ...organizationSamples,
    ...areaSamples,
    ...programmeSamples,
    agreementSample,
    ...forumSamples,
    ...workCycleSamples,
  ],
};
