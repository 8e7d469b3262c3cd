/** The states that most components have a story of, in Thai. */
const thai: Readonly<Record<string, string>> = {
  Default: "ปกติ",
  "In Use": "ในงานจริง",
  Filled: "มีข้อมูลแล้ว",
  "With Hint": "มีคำแนะนำ",
  "With Error": "มีข้อผิดพลาด",
  Disabled: "ใช้ไม่ได้",
  "Read Only": "อ่านอย่างเดียว",
  Empty: "ไม่มีข้อมูล",
  Loading: "กำลังโหลด",
  "Long Thai": "ข้อความยาว",
  "Thai Digits": "เลขไทย",
  Dark: "พื้นมืด",
  English: "ภาษาอังกฤษ",
};

/** "With Error" → "มีข้อผิดพลาด · With Error"; a name that is one component's own stays as it is. */
export function storyLabel(name: string): string {
  const known = thai[name];
  return known ? `${known} · ${name}` : name;
}
