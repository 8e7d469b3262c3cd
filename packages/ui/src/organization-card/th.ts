export const th = {
  "organizationCard.otherNames": "ชื่ออื่น",
  "organizationCard.partOf": "สังกัด",
  "organizationCard.regionalOfficeOf": "เป็นสำนักงานในพื้นที่ของ",
  "organizationCard.area": "พื้นที่รับผิดชอบ",
  "organizationCard.address": "ที่ตั้ง",
  "organizationCard.phone": "โทรศัพท์",
  "organizationCard.web": "เว็บไซต์",
} as const;
