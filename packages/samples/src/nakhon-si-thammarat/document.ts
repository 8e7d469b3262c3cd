import type { SampleDocument } from "../sample/sample.js";
import { bodySamples } from "./bodies.js";
import { lessonSamples } from "./lessons.js";
import { organizationSamples } from "./organizations.js";
import { projectSamples } from "./project.js";
import { seminarSamples } from "./seminar.js";
import { otherSourceSamples, reportSample } from "./source.js";

/** A seminar that draws the lessons of a project in eight areas (Nakhon Si Thammarat, 19 December 2019): S2.1 to S2.11. */
export const nakhonSiThammaratDocument: SampleDocument = {
  number: "S2",
  name: "nakhon-si-thammarat",
  title: "ภาคีเครือข่ายเมืองคอน ผนึกกำลังจัดงานสัมมนาวิชาการ ถอดบทเรียนการทำงานสุขภาวะเยาวชน",
  source: reportSample.entry,
  samples: [
    reportSample,
    ...otherSourceSamples,
    ...organizationSamples,
    ...seminarSamples,
    ...bodySamples,
    ...projectSamples,
    ...lessonSamples,
  ],
};
