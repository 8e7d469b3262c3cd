export { Button, type ButtonProps } from "./Button.js";
export { ButtonLink, type ButtonLinkProps } from "./ButtonLink.js";
export { IconButton, type IconButtonProps } from "./IconButton.js";
export type { ButtonLook } from "./look.js";
