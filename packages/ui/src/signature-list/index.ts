export { SignatureBlocks, type SignatureBlocksProps } from "./SignatureBlocks.js";
export { SignatureList, type SignatureListProps } from "./SignatureList.js";
export {
  type Signature,
  type SignatureDate,
  type SignatureState,
  type SignedAgreement,
  type SigningParty,
  type StatedSignatory,
  signatoriesOf,
  signingParties,
} from "./signatures.js";
