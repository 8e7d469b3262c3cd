export { communicationChannels, communicationStates } from "./codelists.js";
export { type Communication, communication, communicationLifecycle, communicationSchema } from "./communication.js";
