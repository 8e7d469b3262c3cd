import { UrlField } from "@saan/ui/url-field";

/** Where a statement was found. */
export function SourceAddress() {
  return <UrlField label="ที่อยู่ของข่าวหรือเอกสารอ้างอิง" hint="คัดลอกจากแถบที่อยู่ของเบราว์เซอร์" name="source" />;
}
