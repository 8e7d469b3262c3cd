import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { type PropsWithChildren, useEffect, useState } from "react";
import { GLOBALS_UPDATED } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { PageIsDark, PageLanguage } from "./component-page/pageLanguage";
import { saanDarkTheme, saanTheme } from "./theme";

interface Globals {
  readonly locale?: string;
  readonly theme?: string;
  readonly density?: string;
}

/** What the address says before the toolbar was touched: `globals=theme:dark;locale:en`. */
function globalsOfAddress(): Globals {
  const text = new URLSearchParams(window.location.search).get("globals") ?? "";
  return Object.fromEntries(text.split(";").map((pair) => pair.split(":")));
}

/** A page of prose obeys the toolbar as stories do. */
export function ThemedDocs({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [globals, setGlobals] = useState<Globals>(globalsOfAddress);
  const { theme = "light", density = "comfortable", locale } = globals;
  const lang = locale === "en" ? "en" : "th";
  useEffect(() => {
    const channel = addons.getChannel();
    const update = ({ globals: next }: { globals: Globals }) => setGlobals(next);
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, []);
  useEffect(() => {
    const { documentElement: root } = document;
    root.dataset.theme = theme;
    root.dataset.density = density;
    root.lang = lang;
  }, [theme, density, lang]);
  return (
    <DocsContainer {...props} theme={theme === "dark" ? saanDarkTheme : saanTheme}>
      <PageLanguage.Provider value={lang}>
        <PageIsDark.Provider value={theme === "dark"}>{children}</PageIsDark.Provider>
      </PageLanguage.Provider>
    </DocsContainer>
  );
}
