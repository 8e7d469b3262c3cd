import { readCitizenId } from "@saan/thai/identifiers";
import * as z from "zod";

/** Thirteen digits whose last one agrees with the others: what no expression can work out. */
export const citizenId = z.string().refine((text) => readCitizenId(text).kind === "citizen-id" && !/\D/.test(text), {
  params: {
    code: "not-a-citizen-id",
    message: {
      th: "ตรวจ{label}ทีละหลักกับบัตร ต้องมี 13 หลัก",
      en: "Compare the 13 digits of {label} with the card",
    },
  },
});

/** A check in one language: what it says is shown as it is written. */
export const caseNumber = z.string().regex(/^\d{1,4}\/\d{4}$/, "กรอกเลขที่กรณีอย่างบนแฟ้ม เช่น 12/2569");
