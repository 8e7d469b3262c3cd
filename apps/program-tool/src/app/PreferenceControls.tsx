import { Button } from "@saan/ui/button";
import { Monitor, Moon, Sun } from "lucide-react";
import { useWords } from "../messages/useWords.js";
import { type Preferences, type Theme, themes } from "./preferences.js";

const themeIcons = { light: Sun, dark: Moon, system: Monitor } as const;

/** Language and colours, at the end of the head of every page. */
export function PreferenceControls({ chosen }: { readonly chosen: Preferences }) {
  const { locale, say } = useWords();
  const other = locale === "th" ? "en" : "th";
  const Icon = themeIcons[chosen.theme];
  return (
    <div className="tool-preferences">
      <Button variant="quiet" size="small" lang={other} onClick={() => chosen.setLocale(other)}>
        {say("tool.language")}
      </Button>
      {/* The native list: a phone opens it where the thumb is. */}
      <label className="saan-button tool-theme" data-variant="quiet" data-size="small">
        <span className="saan-visually-hidden">{say("tool.theme")}</span>
        <Icon aria-hidden="true" size="1.25em" />
        <select
          className="tool-theme-select"
          value={chosen.theme}
          onChange={(event) => chosen.setTheme(event.currentTarget.value as Theme)}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {say(`tool.theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
