import { useKit } from "@saan/ui/provider";
import type { ReactNode } from "react";
import type { Bilingual } from "../../../../packages/ui/src/guide/guide";
import { landingWords as words } from "./landingWords";
import { BandProof, DraftProof, LinesProof } from "./proofs/KeepingProofs";
import { EraProof, PlaceProof, StatedProof } from "./proofs/ReadingProofs";
import { SchemaProof } from "./proofs/SchemaProof";
import "./proofs/proofs.css";

interface ProofItem {
  readonly key: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly live: ReactNode;
}

const proofs: readonly ProofItem[] = [
  {
    key: "era",
    title: { th: "ปีไม่คลาดไป 543 ปี", en: "No year is ever 543 years off" },
    text: {
      th: "พิมพ์ปี ค.ศ. ลงในช่อง พ.ศ. สานถามก่อน ไม่เดาแล้วเก็บเงียบ ๆ",
      en: "A year that could be of the other era is asked about, never guessed in silence.",
    },
    live: <EraProof />,
  },
  {
    key: "stated",
    title: { th: "ข้อเท็จจริงตามที่เอกสารเขียน", en: "Facts as stated" },
    text: {
      th: "“กว่า 70 คน” ยังเป็นกว่า 70 คน สิ่งที่เอกสารไม่บอกก็แสดงว่าไม่บอก",
      en: "“More than 70” stays more than 70, and what a document leaves out is shown as left out.",
    },
    live: <StatedProof />,
  },
  {
    key: "schema",
    title: { th: "อธิบายครั้งเดียว ได้ทุกหน้าจอ", en: "Described once, on every surface" },
    text: {
      th: "คำอธิบายช่องชุดเดียวเป็นทั้งแบบฟอร์ม หน้าตรวจทาน และ JSON Schema",
      en: "One description of a field becomes the form, the review page and the JSON Schema.",
    },
    live: <SchemaProof />,
  },
  {
    key: "place",
    title: { th: "รู้จักตำบลทั้ง 7,436 แห่ง", en: "Knows all 7,436 sub-districts" },
    text: {
      th: "ค้นด้วยชื่อ รหัสไปรษณีย์ หรือพิมพ์ผิดก็ยังเจอ และเก็บเป็นรหัสทางการ",
      en: "By name, postcode, or a misspelling; kept as the official code.",
    },
    live: <PlaceProof />,
  },
  {
    key: "draft",
    title: { th: "สิ่งที่กรอกไม่หาย", en: "Nothing typed is lost" },
    text: {
      th: "พิมพ์แล้วโหลดหน้านี้ใหม่ ข้อความยังอยู่ในเครื่องนี้",
      en: "Type, then reload this page: your words are still on this computer.",
    },
    live: <DraftProof />,
  },
  {
    key: "band",
    title: { th: "ไม่ชี้ตัวเด็ก", en: "No child is pointed at" },
    text: {
      th: "จำนวนน้อยแสดงเป็นช่วง เพราะ “1 ราย” ในตำบลเล็กคือคนที่เพื่อนบ้านรู้ว่าใคร",
      en: "Small counts are shown as bands: “1 case” in a small place is a person whom neighbours can name.",
    },
    live: <BandProof />,
  },
  {
    key: "lines",
    title: { th: "ขึ้นบรรทัดใหม่ตรงที่คนไทยอ่าน", en: "Lines break where a Thai reader expects" },
    text: {
      th: "ลากปรับความกว้าง ชื่อตำบล วันที่ และ ๆ ไม่ถูกตัดขาด",
      en: "Drag the width: names, dates and repeated words are never cut.",
    },
    live: <LinesProof />,
  },
];

/** What the kit does and others do not: one sentence each, and the thing itself. */
export function Proofs() {
  const { locale } = useKit();
  return (
    <section className="docs-landing-part" aria-labelledby="proofs">
      <h2 className="saan-heading docs-landing-title" id="proofs">
        {words.proofs[locale]}
      </h2>
      <p className="docs-landing-lead">{words.proofsLead[locale]}</p>
      <ul className="docs-proofs">
        {proofs.map(({ key, title, text, live }) => (
          <li key={key} className="docs-proof" data-proof={key}>
            <div>
              <h3 className="saan-heading">{title[locale]}</h3>
              <p>{text[locale]}</p>
            </div>
            <div className="docs-proof-live">{live}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
