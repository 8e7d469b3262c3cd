import { Sparkline } from "@saan/ui/sparkline";

/** The way a figure went, right beside it. */
export function BesideAFigure() {
  return (
    <p>
      ครอบครัวที่ร่วมเวที 96 ครอบครัว <Sparkline label="ครอบครัวที่ร่วมเวที" values={[42, 58, null, 80, 96]} />
    </p>
  );
}
