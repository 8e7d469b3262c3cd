export type { PageLocks } from "../drafts/tabs.js";
export { type AnyValuesOptions, anyValues } from "./anyValues.js";
export { type CheckedForm, type CheckFormOptions, checkForm } from "./checkForm.js";
export type { Commands } from "./complaints.js";
export { FakeLocks } from "./FakeLocks.js";
export { type FakeRecord, type FakeRequest, FakeServer, type Trouble } from "./FakeServer.js";
export { type FakeChannel, fakeChannels } from "./fakeChannels.js";
export type { ReferenceAnswers } from "./goodAnswer.js";
export { type Difference, differences, type FormOutline, outlineOf } from "./outline.js";
