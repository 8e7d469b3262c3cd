import { provinces, type Region } from "@saan/areas/provinces";
import { compareThai } from "@saan/thai/text";
import { Button } from "@saan/ui/button";
import { useKit } from "@saan/ui/provider";
import { fill, useGroundMessages } from "../messages";

const regions: readonly Region[] = ["north", "northeast", "central", "east", "west", "south"];

/** The same choice as on the map, as a list by region: for the keyboard, and for whoever does not see the map. */
export function ProvinceList({
  code,
  onChoose,
}: {
  readonly code: string | undefined;
  readonly onChoose: (code: string) => void;
}) {
  const words = useGroundMessages();
  const { locale } = useKit();
  const byName = [...provinces].sort((a, b) =>
    locale === "th" ? compareThai(a.th, b.th) : a.en.localeCompare(b.en, "en"),
  );
  return (
    <details className="docs-provinces">
      <summary>{fill(words["map.list"], { count: provinces.length })}</summary>
      {regions.map((region) => (
        <section key={region} aria-label={words[`region.${region}`]}>
          <h4>{words[`region.${region}`]}</h4>
          <ul>
            {byName
              .filter((province) => province.region === region)
              .map((province) => (
                <li key={province.code}>
                  <Button
                    size="small"
                    variant={province.code === code ? "primary" : "quiet"}
                    aria-pressed={province.code === code}
                    onClick={() => onChoose(province.code)}
                  >
                    {province[locale]}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
