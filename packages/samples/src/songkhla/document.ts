import type { SampleDocument } from "../sample/sample.js";
import { lawSamples } from "./law.js";
import { meetingSamples } from "./meeting.js";
import { dataSamples, planSamples } from "./plan.js";
import { newsSample, organizationSamples, regulationPage } from "./source.js";

/** The family sub-committee of Songkhla, meeting 1/2563 (สำนักงานประชาสัมพันธ์จังหวัดสงขลา, 16 March 2020): S3.1 to S3.8. */
export const songkhlaDocument: SampleDocument = {
  number: "S3",
  name: "songkhla",
  title: "คณะอนุกรรมการส่งเสริมและพัฒนาครอบครัวจังหวัดสงขลาประชุมหารือแผนปฏิบัติการด้านครอบครัว",
  source: newsSample.entry,
  samples: [
    newsSample,
    regulationPage,
    ...organizationSamples,
    ...meetingSamples,
    ...lawSamples,
    ...planSamples,
    ...dataSamples,
  ],
};
