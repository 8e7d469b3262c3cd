export { PrivacyMask, type PrivacyMaskProps } from "./PrivacyMask.js";
