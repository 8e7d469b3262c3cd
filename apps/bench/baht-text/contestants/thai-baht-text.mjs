import ThaiBahtText from "thai-baht-text";

// Its declarations are those of another module system than its code.
export const bahtText = /** @type {(amount: number | string) => string} */ (/** @type {unknown} */ (ThaiBahtText));
