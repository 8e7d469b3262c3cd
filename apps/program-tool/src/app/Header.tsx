import { Monitor, Moon, Sun } from "lucide-react";
import { Link } from "react-router";
import { useWords } from "../messages/useWords.js";
import { Mark } from "./Mark.js";
import { type Preferences, type Theme, themes } from "./preferences.js";
import "./header.css";

const themeIcons = { light: Sun, dark: Moon, system: Monitor } as const;

/** The band at the top of every page: whose register this is, language, colours. */
export function Header({ preferences }: { readonly preferences: Preferences }) {
  const { locale, say } = useWords();
  const other = locale === "th" ? "en" : "th";
  const Icon = themeIcons[preferences.theme];
  return (
    <header className="tool-header">
      <div className="tool-header-row">
        <Link className="tool-name" to="/">
          <Mark />
          <span>{say("tool.name")}</span>
        </Link>
        <div className="tool-preferences">
          <button type="button" className="tool-preference" lang={other} onClick={() => preferences.setLocale(other)}>
            {say("tool.language")}
          </button>
          {/* The native list: a phone opens it where the thumb is. */}
          <label className="tool-preference tool-theme">
            <span className="saan-visually-hidden">{say("tool.theme")}</span>
            <Icon aria-hidden="true" size="1.25em" />
            <select
              className="tool-theme-select"
              value={preferences.theme}
              onChange={(event) => preferences.setTheme(event.currentTarget.value as Theme)}
            >
              {themes.map((theme) => (
                <option key={theme} value={theme}>
                  {say(`tool.theme.${theme}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <div className="saan-weave tool-band" aria-hidden="true" />
    </header>
  );
}
