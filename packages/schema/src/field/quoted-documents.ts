// The documents whose words the codelists quote as sources, as a citation names them.
export const PHAYAO = "สำนักประชาสัมพันธ์เขต 3, 19 กรกฎาคม 2562";
export const MAHA_SARAKHAM = "ข่าวจังหวัดมหาสารคาม, 6 กุมภาพันธ์ 2567";
export const NAKHON = "ข่าวจังหวัดนครศรีธรรมราช, 19 ธันวาคม 2562";
export const SONGKHLA = "สำนักงานประชาสัมพันธ์จังหวัดสงขลา, 16 มีนาคม 2563";
export const THAIHEALTH = "thaihealth.or.th, พม. จับมือ สสส. พัฒนาเด็กในชุมชน";
