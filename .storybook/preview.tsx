import type { Decorator, Preview } from "@storybook/react-vite";
import { useEffect } from "react";
import { afterEach, beforeEach } from "../apps/docs/src/story-guards/guards";
import { type Digits, KitProvider, type Locale } from "../packages/ui/src/provider";
import { ComponentPage } from "./component-page/ComponentPage";
import { ThemedDocs } from "./ThemedDocs";
import "../packages/ui/src/tokens/fonts.css";
import "../packages/ui/src/tokens/tokens.css";
import "../packages/ui/src/base/base.css";
import "./componentStyles";
import "./docs.css";

/** What the toolbar sets, laid on the page as a partner's app would. */
const inTheKit: Decorator = (Story, { globals, viewMode }) => {
  const { locale, theme, density, digits } = globals as {
    locale: Locale;
    theme: string;
    density: string;
    digits: Digits;
  };
  useEffect(() => {
    // A page holds many stories; it is `ThemedDocs` that sets its root.
    if (viewMode === "docs") return;
    const { documentElement: root } = document;
    root.lang = locale;
    root.dataset.theme = theme;
    root.dataset.density = density;
  }, [locale, theme, density, viewMode]);
  return (
    <div className="saan-root saan-story" data-theme={theme} data-density={density} data-view={viewMode} lang={locale}>
      <KitProvider locale={locale} digits={digits}>
        <Story />
      </KitProvider>
    </div>
  );
};

const preview: Preview = {
  decorators: [inTheKit],
  beforeEach,
  afterEach,
  globalTypes: {
    locale: {
      description: "ภาษา / Language",
      toolbar: {
        title: "ภาษา",
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "th", title: "ไทย" },
          { value: "en", title: "English" },
        ],
      },
    },
    theme: {
      description: "สี / Theme",
      toolbar: {
        title: "สี",
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "light", title: "สว่าง" },
          { value: "dark", title: "มืด" },
          { value: "high-contrast", title: "ความต่างสีสูง" },
        ],
      },
    },
    density: {
      description: "ความแน่น / Density",
      toolbar: {
        title: "ความแน่น",
        icon: "component",
        dynamicTitle: true,
        items: [
          { value: "comfortable", title: "ปกติ" },
          { value: "compact", title: "กระชับ" },
        ],
      },
    },
    digits: {
      description: "ตัวเลข / Digits",
      toolbar: {
        title: "ตัวเลข",
        icon: "paragraph",
        dynamicTitle: true,
        items: [
          { value: "latn", title: "0–9" },
          { value: "thai", title: "๐–๙" },
        ],
      },
    },
  },
  initialGlobals: { locale: "th", theme: "light", density: "comfortable", digits: "latn" },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    docs: { container: ThemedDocs, page: ComponentPage },
    options: {
      storySort: {
        order: [
          "Introduction",
          "Getting started",
          "Theme playground ลองสีของหน่วยงาน",
          "Content guide คู่มือการเขียน",
          "Foundations",
          ["Colour", "Type", "Thai typography", "Spacing"],
          "Patterns",
          [
            "Record an MOU บันทึกข้อตกลง",
            "Report an indicator รายงานตัวชี้วัด",
            "Run a meeting จัดประชุม",
            "Fix errors แก้ข้อผิดพลาด",
            "Work offline ทำงานเมื่อไม่มีอินเทอร์เน็ต",
            "Print พิมพ์",
          ],
          "Form guides คู่มือแบบฟอร์ม",
          [
            "First form แบบฟอร์มแรกในห้านาที",
            "Rules กติกาของช่อง",
            "Steps กรอกทีละขั้น",
            "Drafts ร่างไม่หาย",
            "Import นำเข้าจาก Excel",
            "Server ตรวจที่เซิร์ฟเวอร์",
            "Custom controls ช่องกรอกของตนเอง",
            "Changing a form เปลี่ยนแบบฟอร์ม",
            "Testing ทดสอบแบบฟอร์ม",
            "Comparison เทียบกับระบบอื่น",
            "API reference สารบัญ API",
          ],
          "Components",
          // As in packages/ui/src/guide/guide.ts, which Storybook cannot read from here: a check compares the two.
          [
            "Act ลงมือทำ",
            "Text and numbers กรอกข้อความและตัวเลข",
            "Choose เลือกคำตอบ",
            "Dates and times วันและเวลา",
            "People and places คน หน่วยงาน และพื้นที่",
            "Files and lists ไฟล์และรายการ",
            "Whole forms ทั้งแบบฟอร์ม",
            "Ask and tell ถามและแจ้ง",
            "Tables and figures ตารางและตัวเลข",
            "Agreements and records ข้อตกลงและข้อมูล",
            "Find the way นำทาง",
            "Ground พื้นฐาน",
          ],
          "Ground",
          ["Reading desk", "Thai dates", "Numbers and baht", "Text and search", "Places"],
          "Domain",
          ["Overview"],
          "Accessibility การเข้าถึง",
          "What changed มีอะไรใหม่",
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: "จอแคบ 320", styles: { width: "320px", height: "640px" } },
        phone: { name: "โทรศัพท์ 360", styles: { width: "360px", height: "740px" } },
        tablet: { name: "แท็บเล็ต 768", styles: { width: "768px", height: "1024px" } },
        desktop: { name: "จอใหญ่ 1280", styles: { width: "1280px", height: "800px" } },
      },
    },
  },
};

export default preview;
