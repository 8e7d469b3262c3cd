import { KitProvider } from "@saan/ui/provider";
import { type ReactNode, useContext } from "react";
import { PageLanguage } from "../../../../.storybook/component-page/pageLanguage";

/** The kit inside a page of prose: in the toolbar's language, and left alone by Storybook's own type. */
export function KitOnPage({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  const lang = useContext(PageLanguage);
  return (
    <KitProvider locale={lang}>
      <div className={`saan-root sb-unstyled ${className ?? ""}`} lang={lang}>
        {children}
      </div>
    </KitProvider>
  );
}
