import { phayaoAgreement } from "@saan/samples/phayao";
import { AgreementCard } from "@saan/ui/agreement-card";
import { AreaPicker } from "@saan/ui/area-picker";
import { DescriptionList } from "@saan/ui/description-list";
import { KeyFigure } from "@saan/ui/key-figure";
import { PrivacyMask } from "@saan/ui/privacy-mask";
import { ProgressToTarget } from "@saan/ui/progress-to-target";
import { useKit } from "@saan/ui/provider";
import { ProvinceMap } from "@saan/ui/province-map";
import { Sparkline } from "@saan/ui/sparkline";
import { Timeline } from "@saan/ui/timeline";
import { WorkCycleBoard } from "@saan/ui/work-cycle-board";
import { type ReactNode, useState } from "react";
import { agreementStory, cycles, figures, provinceShares } from "./collageRecords";
import { landingWords as words } from "./landingWords";

/** Components at work side by side, as on a page of a programme tool. Everything can be used. */
export function Collage() {
  const { locale } = useKit();
  const [province, setProvince] = useState<string | null>("56");
  const { families, drowning, map, cycle, area, phone } = figures[locale];
  return (
    <section className="docs-collage" aria-label={words.collage[locale]}>
      <Tile at="agreement">
        <AgreementCard agreement={phayaoAgreement} headingLevel={2} />
      </Tile>
      <Tile at="map">
        <ProvinceMap
          layout="tile"
          caption={map.caption}
          unit={map.unit}
          values={provinceShares}
          selected={province}
          onSelect={setProvince}
        />
      </Tile>
      <Tile at="figure">
        <KeyFigure
          label={families.label}
          value={96}
          unit={families.unit}
          period={families.period}
          baseline={{ value: 58, period: families.before }}
          target={{ value: 90, period: families.due }}
          better="higher"
          trend={<Sparkline label={families.label} values={[58, 64, null, 80, 96]} />}
        />
      </Tile>
      <Tile at="mask">
        <DescriptionList
          items={[
            {
              term: phone,
              detail: (
                <PrivacyMask label={phone} masked="•• •••• 4567" reveal={() => Promise.resolve("08 1234 4567")} />
              ),
            },
          ]}
        />
      </Tile>
      <Tile at="area">
        <AreaPicker label={area.label} hint={area.hint} within="56" />
      </Tile>
      <Tile at="board">
        <WorkCycleBoard caption={cycle} cycles={cycles} />
      </Tile>
      <Tile at="target">
        <ProgressToTarget
          label={drowning.label}
          value={12}
          unit={drowning.unit}
          baseline={{ value: 30, period: drowning.before }}
          target={{ value: 10, period: drowning.due }}
        />
      </Tile>
      <Tile at="story">
        <Timeline {...agreementStory[locale]} />
      </Tile>
    </section>
  );
}

function Tile({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  return (
    <div className="docs-collage-tile" data-at={at}>
      {children}
    </div>
  );
}
