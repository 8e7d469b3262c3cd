import { type AreaIndex, loadAreas, loadEnglishNames } from "@saan/areas/areas";
import { useKit } from "@saan/ui/provider";
import { useEffect, useState } from "react";

/**
 * The areas once they are loaded; `failed` when the chunk cannot be fetched. A Thai page has them at once and their English
 * names a moment later; an English page waits for both, so that no name changes under the reader's eyes.
 */
export function useAreas(): { readonly areas?: AreaIndex; readonly failed: boolean } {
  const { locale } = useKit();
  const [loaded, setLoaded] = useState<{ areas?: AreaIndex; english?: boolean; failed: boolean }>({ failed: false });
  useEffect(() => {
    let here = true;
    const show = (areas: AreaIndex, english: boolean) => here && setLoaded({ areas, english, failed: false });
    const first = locale === "en" ? loadEnglishNames() : loadAreas();
    first
      .then((areas) => {
        show(areas, locale === "en");
        return loadEnglishNames();
      })
      .then((areas) => show(areas, true))
      .catch(() => here && setLoaded(({ areas }) => ({ areas, failed: areas === undefined })));
    return () => {
      here = false;
    };
  }, [locale]);
  return loaded;
}
