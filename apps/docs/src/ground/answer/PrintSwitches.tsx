import { RadioGroup } from "@saan/ui/radio-group";
import { useGroundMessages } from "../messages";
import type { PrintSettings } from "./answer";

type Digits = PrintSettings["digits"];
type Era = PrintSettings["era"];

/** Chooses the figures and the era in which every reading below prints back. */
export function PrintSwitches({
  switches,
  digits,
  era,
  onDigits,
  onEra,
}: {
  readonly switches: readonly ("digits" | "era")[];
  readonly digits: Digits;
  readonly era: Era;
  readonly onDigits: (digits: Digits) => void;
  readonly onEra: (era: Era) => void;
}) {
  const words = useGroundMessages();
  return (
    <div className="docs-desk-switches">
      {switches.includes("digits") && (
        <RadioGroup
          label={words["desk.digits"]}
          orientation="horizontal"
          value={digits}
          onValueChange={(value) => onDigits(value === "thai" ? "thai" : "latn")}
          options={[
            { value: "latn", label: words["desk.digits.latn"] },
            { value: "thai", label: words["desk.digits.thai"] },
          ]}
        />
      )}
      {switches.includes("era") && (
        <RadioGroup
          label={words["desk.era"]}
          orientation="horizontal"
          value={era}
          onValueChange={(value) => onEra(value === "ce" ? "ce" : "be")}
          options={[
            { value: "be", label: words["desk.era.be"] },
            { value: "ce", label: words["desk.era.ce"] },
          ]}
        />
      )}
    </div>
  );
}
