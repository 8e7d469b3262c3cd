import type { th } from "./th.js";

export const en = {
  "signatureList.row": "Signatory {number}",
  "signatureList.add": "Add a signatory",
  "signatureList.post": "Post",
  "signatureList.name": "Name",
  "signatureList.nameHint": "May be left empty",
  "signatureList.state": "Signature",
  "signatureList.signed": "Signed",
  "signatureList.in-place-of": "Signed by another in place",
  "signatureList.not-signed": "Not yet signed",
  "signatureList.ownPost": "Own post of the person who signed in place",
  "signatureList.signedOn": "Date of signing",
  "signatureList.noParty": "Party not stated",
  "signatureList.sign": "Signed",
  "signatureList.for": "for {post}",
  "signatureList.date": "Date",
  "signatureList.none": "No signatory yet",
  "signatureList.count": "{signed} of {total} signed",
} satisfies Record<keyof typeof th, string>;
